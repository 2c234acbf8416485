using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>Asks for the sums that the means for missing values are computed from.</summary>
/// <param name="From">The number that each sum is around, by column.</param>
internal sealed record MeansQuestion(double[] From) : PartitionQuestion
{
    public static MeansQuestion Read(NumberReader from) => new(from.ReadDoubles());

    protected override void Write(NumberWriter to) => to.Write(From);
}
