using GradientDescent.Binary;
using static System.FormattableString;

namespace GradientDescent.Partitions;

/// <summary>The rounds of an operation: in each of them, partitions are asked the same question.</summary>
/// <param name="rows">All partitions.</param>
/// <param name="work">What is computed from them.</param>
internal sealed class PartitionRounds(PartitionedRows rows, PartitionWork work)
{
    private readonly PartitionSession _session = rows.Begin(work);
    private readonly List<PartitionException> _leftOut = [];
    private ProcessorArithmetic? _arithmetic;
    private long _round;

    /// <summary>Why partitions are left out.</summary>
    public IReadOnlyList<PartitionException> LeftOut => _leftOut;

    /// <param name="partitions">The partitions to ask. Those that are left out are removed.</param>
    /// <param name="question">The question.</param>
    /// <param name="read">Reads an answer.</param>
    /// <param name="cancellationToken">Cancels the round.</param>
    /// <returns>The answers, in the order of the partitions.</returns>
    /// <exception cref="PartitionException">A partition cannot answer.</exception>
    public List<TAnswer> Ask<TAnswer>(List<RowPartition> partitions, PartitionQuestion question, Func<NumberReader, TAnswer> read, CancellationToken cancellationToken)
    {
        var asked = partitions.ToArray();
        var answers = AskAll([.. asked.Select(static partition => new[] { partition })], (one, bytes) => _session.AskAsync(one[0], bytes, cancellationToken), question, cancellationToken);
        List<TAnswer> results = [];
        foreach (var (partition, answer) in asked.Zip(answers))
        {
            if (Numbers(partition, answer, mayBeLeftOut: _round == 1) is { } numbers)
                results.Add(Read(partition, numbers, read));
            else
                partitions.Remove(partition);
        }

        return results.Count > 0 ? results : throw _leftOut[0];
    }

    /// <summary>Asks for sums, and adds them in the order of <see cref="SumRanges"/>.</summary>
    /// <exception cref="PartitionException">A partition cannot answer.</exception>
    public double[] Sum(List<RowPartition> partitions, PartitionQuestion question, CancellationToken cancellationToken)
    {
        var ranges = partitions.Chunk(SumRanges.PartitionCount).ToArray();
        if (ranges.Length == 1)
            return SumRanges.Add(Ask(partitions, question, ReadNumbers, cancellationToken));
        var answers = AskAll(ranges, (range, bytes) => _session.AskSumAsync(range, bytes, cancellationToken), question, cancellationToken);
        return SumRanges.Add(ranges.Zip(answers, (range, answer) => answer is null
            ? SumRanges.Add(Ask([.. range], question, ReadNumbers, cancellationToken))
            : Read(range[0], Numbers(range[0], answer, mayBeLeftOut: false)!, ReadNumbers)));
    }

    private static double[] ReadNumbers(NumberReader numbers) => numbers.ReadDoubles();

    private TAnswer[] AskAll<TAnswer>(RowPartition[][] ranges, Func<RowPartition[], byte[], Task<TAnswer>> ask, PartitionQuestion question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (round, bytes, total, answered) = (++_round, question.ToBytes(), ranges.Sum(static range => range.Length), 0);

        // On another thread, so that no context of the caller's is waited for.
        return Task.Run(() => Task.WhenAll(ranges.Select(AskAsync)), cancellationToken).GetAwaiter().GetResult();

        async Task<TAnswer> AskAsync(RowPartition[] range)
        {
            var answer = await ask(range, bytes).ConfigureAwait(false);
            rows.Progress?.Report(new(round, Interlocked.Add(ref answered, range.Length), total));
            return answer;
        }
    }

    /// <summary>The numbers of an answer; null if the partition is left out.</summary>
    private NumberReader? Numbers(RowPartition partition, byte[] bytes, bool mayBeLeftOut)
    {
        var answer = Undamaged(partition, () => PartitionAnswer.Read(bytes));
        if (answer.Fault is { } message)
        {
            var fault = new PartitionException(partition, message);
            if (rows.Unreadable == UnreadablePartitions.Throw || !mayBeLeftOut)
                throw fault;
            _leftOut.Add(fault);
            return null;
        }

        _arithmetic ??= answer.Arithmetic;
        return answer.Arithmetic == _arithmetic ? answer.Numbers : throw new PartitionException(partition, Invariant(
            $"It was summed by a process with {answer.Arithmetic}, and other partitions by one with {_arithmetic}, so that the bits of the result would depend on where partitions are summed. Use processors of one kind, or set DOTNET_MaxVectorTBitWidth and DOTNET_EnableFMA to the same values in all processes."));
    }

    private static TAnswer Read<TAnswer>(RowPartition partition, NumberReader numbers, Func<NumberReader, TAnswer> read)
    {
        using (numbers)
            return Undamaged(partition, () => read(numbers));
    }

    private static TResult Undamaged<TResult>(RowPartition partition, Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException or NotSupportedException)
        {
            throw new PartitionException(partition, $"Its answer cannot be read: {exception.Message}", exception);
        }
    }
}
