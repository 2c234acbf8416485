using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>Asks for the moments of the rows, or for their triangular factor, and for the rows that are left out.</summary>
/// <param name="NeedsFactor">Whether the factor is needed.</param>
/// <param name="KeepsRows">Whether further questions will need the rows, so that their numbers should be stored.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record SummaryQuestion(bool NeedsFactor, bool KeepsRows, double[] Means) : PartitionQuestion
{
    public static SummaryQuestion Read(NumberReader from) => new(from.ReadBoolean(), from.ReadBoolean(), from.ReadDoubles());

    protected override void Write(NumberWriter to)
    {
        to.Write(NeedsFactor);
        to.Write(KeepsRows);
        to.Write(Means);
    }
}
