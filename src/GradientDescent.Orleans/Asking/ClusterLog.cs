using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Asking;

/// <summary>What the process that asks a cluster logs.</summary>
internal static partial class ClusterLog
{
    [LoggerMessage(1, LogLevel.Warning, "Partition {Partition} was not answered, and is asked again in {Wait}.")]
    public static partial void AsksAgain(ILogger logger, Exception exception, string partition, TimeSpan wait);
}
