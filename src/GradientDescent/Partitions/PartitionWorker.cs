using GradientDescent.Binary;
using GradientDescent.Partitions;

namespace GradientDescent;

/// <summary>Answers questions about the rows of a partition. The rows are read when a question needs them, and their numbers are stored if further questions will need them.</summary>
/// <remarks>Thread safety: several threads may ask at once; one question after the other is answered.</remarks>
public abstract class PartitionWorker
{
    private readonly Lock _lock = new();

    private protected PartitionWorker()
    {
    }

    /// <summary>Answers a question. The answer may be that the partition cannot be read, so that only a cancelled question throws.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Cancels the question before the next group of 8,192 rows.</param>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public byte[] Answer(ReadOnlyMemory<byte> question, CancellationToken cancellationToken = default)
    {
        try
        {
            var asked = PartitionQuestion.Read(question);
            lock (_lock)
                return PartitionAnswer.Of(to => Answer(asked, to, cancellationToken));
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            return Fault(fault.Message);
        }
    }

    /// <summary>Returns the answer that a question cannot be answered.</summary>
    /// <param name="message">Why, as a sentence.</param>
    public static byte[] Fault(string message) => PartitionAnswer.Of(message);

    /// <summary>Merges answers of consecutive partitions, in their order.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answers">The answers of the partitions.</param>
    /// <returns>One answer; null if an answer is a fault, cannot be read, or was computed by another kind of processor than that of this process.</returns>
    public static byte[]? Merge(ReadOnlyMemory<byte> question, IEnumerable<byte[]> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        try
        {
            return PartitionAnswer.Merge(PartitionQuestion.Read(question), [.. answers.Select(PartitionAnswer.Read)]);
        }
        catch (Exception exception) when (exception is NotSupportedException or EndOfStreamException or FormatException)
        {
            return null;
        }
    }

    private protected abstract void Answer(PartitionQuestion question, NumberWriter to, CancellationToken cancellationToken);
}
