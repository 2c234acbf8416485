using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>Asks for the moments of the rows, or for their triangular factor, and for the rows that are left out.</summary>
/// <param name="NeedsFactor">Whether the factor is needed.</param>
/// <param name="KeepsRows">Whether further questions will need the rows, so that their numbers should be stored.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record SummaryQuestion(bool NeedsFactor, bool KeepsRows, double[] Means) : SumQuestion<PartitionSummary>
{
    public static SummaryQuestion Read(NumberReader from) => new(from.ReadBoolean(), from.ReadBoolean(), from.ReadDoubles());

    public override PartitionSummary ReadSums(NumberReader from) => PartitionSummary.Read(from);

    public override void WriteSums(PartitionSummary sums, NumberWriter to) => sums.Write(to);

    public override PartitionSummary Merge(PartitionSummary one, PartitionSummary next) => one.Merge(next);

    protected override void Write(NumberWriter to)
    {
        to.Write(NeedsFactor);
        to.Write(KeepsRows);
        to.Write(Means);
    }
}
