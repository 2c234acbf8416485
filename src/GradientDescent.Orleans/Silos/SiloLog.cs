using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Silos;

/// <summary>What a silo logs.</summary>
internal static class SiloLog
{
    private static readonly Action<ILogger, string, string, ProcessorArithmetic, Exception?> Open = LoggerMessage.Define<string, string, ProcessorArithmetic>(
        LogLevel.Information, new(1, nameof(Opened)), "Opens partition {Partition} for {Work}, {Arithmetic}.");

    private static readonly Action<ILogger, string, string, Exception?> Fail = LoggerMessage.Define<string, string>(
        LogLevel.Error, new(2, nameof(CannotOpen)), "Partition {Partition} cannot be opened for {Work}.");

    public static void Opened(ILogger logger, string work, string partition, ProcessorArithmetic arithmetic) => Open(logger, partition, work, arithmetic, null);

    public static void CannotOpen(ILogger logger, Exception exception, string work, string partition) => Fail(logger, partition, work, exception);
}
