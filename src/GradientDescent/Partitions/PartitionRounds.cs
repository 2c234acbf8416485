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

    /// <summary>Asks each partition.</summary>
    /// <param name="partitions">The partitions to ask. Those that are left out are removed.</param>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Cancels the round.</param>
    /// <returns>The answers, in the order of the partitions.</returns>
    /// <exception cref="PartitionException">A partition cannot answer.</exception>
    public List<TSums> Each<TSums>(List<RowPartition> partitions, SumQuestion<TSums> question, CancellationToken cancellationToken) =>
        Answers(partitions, question, mayBeLeftOut: _round == 0, cancellationToken);

    /// <summary>Asks for the sums over all partitions, in the order of <see cref="SumRanges"/>.</summary>
    /// <inheritdoc cref="Each"/>
    public TSums Merged<TSums>(List<RowPartition> partitions, SumQuestion<TSums> question, CancellationToken cancellationToken)
    {
        var (isFirst, ranges) = (_round == 0, partitions.Chunk(SumRanges.PartitionCount).ToArray());
        if (ranges.Length == 1)
            return SumRanges.Merge(Each(partitions, question, cancellationToken), question.Merge);
        var answers = AskAll(ranges, _session.AskMergedAsync, question, cancellationToken);

        // The ranges are those of the partitions that are not left out.
        if (isFirst && answers.Contains(null))
            return SumRanges.Merge(Answers(partitions, question, mayBeLeftOut: true, cancellationToken), question.Merge);
        return ranges.Zip(answers, (range, answer) => answer is null
            ? Answers([.. range], question, mayBeLeftOut: false, cancellationToken).Aggregate(question.Merge)
            : Read(range[0], Numbers(range[0], answer, mayBeLeftOut: false)!, question.ReadSums)).Aggregate(question.Merge);
    }

    private List<TSums> Answers<TSums>(List<RowPartition> partitions, SumQuestion<TSums> question, bool mayBeLeftOut, CancellationToken cancellationToken)
    {
        IReadOnlyList<RowPartition>[] together = [.. _session.AskedTogether(partitions)];
        Dictionary<RowPartition, byte[]> answers = new(ReferenceEqualityComparer.Instance);
        foreach (var (asked, answered) in together.Zip(AskAll(together, _session.AskAsync, question, cancellationToken)))
        {
            foreach (var (partition, answer) in asked.Zip(answered))
                answers[partition] = answer;
        }

        List<TSums> results = [];
        foreach (var partition in partitions.ToArray())
        {
            if (Numbers(partition, answers[partition], mayBeLeftOut) is { } numbers)
                results.Add(Read(partition, numbers, question.ReadSums));
            else
                partitions.Remove(partition);
        }

        return results.Count > 0 ? results : throw _leftOut[0];
    }

    private TAnswer[] AskAll<TAnswer>(
        IReadOnlyList<RowPartition>[] asked, Func<IReadOnlyList<RowPartition>, byte[], CancellationToken, Task<TAnswer>> ask, PartitionQuestion question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (round, bytes, total, answered) = (++_round, question.ToBytes(), asked.Sum(static some => some.Count), 0);

        // On another thread, so that no context of the caller's is waited for.
        return Task.Run(() => Task.WhenAll(asked.Select(AskAsync)), cancellationToken).GetAwaiter().GetResult();

        async Task<TAnswer> AskAsync(IReadOnlyList<RowPartition> some)
        {
            var answer = await ask(some, bytes, cancellationToken).ConfigureAwait(false);
            rows.Progress?.Report(new(round, Interlocked.Add(ref answered, some.Count), total));
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
