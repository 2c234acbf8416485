using GradientDescent.Binary;
using static System.FormattableString;

namespace GradientDescent.Partitions;

/// <summary>A question about the rows of a partition.</summary>
internal abstract record PartitionQuestion
{
    /// <summary>The version of questions and answers. It is raised if an answer's bits or bytes change.</summary>
    public const byte Version = 1;

    private enum Kind : byte
    {
        Summary,
        Means,
        Gradient,
        Diagnosis,
        Scores,
    }

    /// <exception cref="NotSupportedException">The question is of another version.</exception>
    public static PartitionQuestion Read(ReadOnlyMemory<byte> bytes)
    {
        using var from = new NumberReader(bytes);
        RequireVersion(from.ReadByte(), "question");
        return (Kind)from.ReadByte() switch
        {
            Kind.Summary => SummaryQuestion.Read(from),
            Kind.Means => MeansQuestion.Read(from),
            Kind.Gradient => GradientQuestion.Read(from),
            Kind.Diagnosis => DiagnosisQuestion.Read(from),
            Kind.Scores => ScoresQuestion.Read(from),
            var other => throw new NotSupportedException($"The question is of the kind {other}, which this version of the library does not know: use the same version in all processes."),
        };
    }

    public byte[] ToBytes()
    {
        using var to = new NumberWriter();
        to.Write(Version);
        to.Write((byte)KindOf(this));
        Write(to);
        return to.ToBytes();
    }

    /// <exception cref="NotSupportedException">The version is another one.</exception>
    public static void RequireVersion(byte version, string what)
    {
        if (version != Version)
            throw new NotSupportedException(Invariant($"The {what} has version {version}, and this process has version {Version}: use the same version of the library in all processes."));
    }

    /// <summary>Merges the answers of consecutive partitions into one.</summary>
    public abstract void Merge(IEnumerable<NumberReader> answers, NumberWriter to);

    protected abstract void Write(NumberWriter to);

    private static Kind KindOf(PartitionQuestion question) => question switch
    {
        SummaryQuestion => Kind.Summary,
        MeansQuestion => Kind.Means,
        DiagnosisQuestion => Kind.Diagnosis,
        ScoresQuestion => Kind.Scores,
        _ => Kind.Gradient,
    };
}
