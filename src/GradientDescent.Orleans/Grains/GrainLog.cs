using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Grains;

/// <summary>What the grain of a partition logs.</summary>
internal static partial class GrainLog
{
    [LoggerMessage(1, LogLevel.Information, "Opens partition {Partition} for {Work}, {Arithmetic}.")]
    public static partial void Opened(ILogger logger, string work, string partition, ProcessorArithmetic arithmetic);

    [LoggerMessage(2, LogLevel.Error, "Partition {Partition} cannot be opened for {Work}.")]
    public static partial void CannotOpen(ILogger logger, Exception exception, string work, string partition);
}
