using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Asking;

/// <summary>What the process that asks a cluster logs.</summary>
internal static class ClusterLog
{
    private static readonly Action<ILogger, string, TimeSpan, Exception?> AskAgain = LoggerMessage.Define<string, TimeSpan>(
        LogLevel.Warning, new(1, nameof(AsksAgain)), "Partition {Partition} was not answered, and is asked again in {Wait}.");

    public static void AsksAgain(ILogger logger, Exception exception, string partition, TimeSpan wait) => AskAgain(logger, partition, wait, exception);
}
