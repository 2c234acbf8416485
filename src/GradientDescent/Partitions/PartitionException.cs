namespace GradientDescent;

/// <summary>A partition cannot be read, or its sums cannot be computed. The message has its description.</summary>
public sealed class PartitionException : Exception
{
    /// <param name="partition">The partition.</param>
    /// <param name="message">What is wrong and how to fix it, as a sentence.</param>
    /// <param name="innerException">The exception that it was found by. Default: none.</param>
    public PartitionException(RowPartition partition, string message, Exception? innerException = null)
        : base($"Partition {partition}: {message}", innerException) => Partition = partition;

    /// <summary>The partition.</summary>
    public RowPartition Partition { get; }
}
