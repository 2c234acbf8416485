using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>The bytes of an answer: the version, the arithmetic of the process, and the numbers, or why there are none.</summary>
/// <param name="Arithmetic">The arithmetic of the process that answered.</param>
/// <param name="Fault">Why the question cannot be answered; null if it is.</param>
/// <param name="Numbers">Reads the numbers.</param>
internal sealed record PartitionAnswer(ProcessorArithmetic Arithmetic, string? Fault, NumberReader Numbers)
{
    public static byte[] Of(Action<NumberWriter> numbers)
    {
        using var to = Begin(null);
        numbers(to);
        return to.ToBytes();
    }

    public static byte[] Of(string fault)
    {
        using var to = Begin(fault);
        return to.ToBytes();
    }

    /// <exception cref="NotSupportedException">The answer is of another version.</exception>
    /// <exception cref="EndOfStreamException">The answer is damaged.</exception>
    public static PartitionAnswer Read(byte[] bytes)
    {
        var from = new NumberReader(bytes);
        PartitionQuestion.RequireVersion(from.ReadByte(), "answer");
        return new(new(from.ReadInt32(), from.ReadBoolean()), from.ReadText(), from);
    }

    /// <summary>The answers in one; null if one of them is a fault, or was computed with another arithmetic than this process has.</summary>
    public static byte[]? Merge(PartitionQuestion question, IReadOnlyList<PartitionAnswer> answers) => answers.All(static answer => answer.Fault is null && answer.Arithmetic == ProcessorArithmetic.Current)
        ? Of(to => question.Merge(answers.Select(static answer => answer.Numbers), to))
        : null;

    private static NumberWriter Begin(string? fault)
    {
        var to = new NumberWriter();
        var arithmetic = ProcessorArithmetic.Current;
        to.Write(PartitionQuestion.Version);
        to.Write(arithmetic.VectorBits);
        to.Write(arithmetic.IsFused);
        to.WriteText(fault);
        return to;
    }
}
