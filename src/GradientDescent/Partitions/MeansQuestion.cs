using GradientDescent.Binary;
using GradientDescent.Passes;

namespace GradientDescent.Partitions;

/// <summary>Asks for the sums that the means for missing values are computed from.</summary>
/// <param name="From">The number that each sum is around, by column.</param>
internal sealed record MeansQuestion(double[] From) : SumQuestion<MeanSums[]>
{
    public static MeansQuestion Read(NumberReader from) => new(from.ReadDoubles());

    public override MeanSums[] ReadSums(NumberReader from) => from.ReadAll(static from => new MeanSums(from.ReadDouble(), from.ReadDouble(), from.ReadDouble()));

    public override void WriteSums(MeanSums[] sums, NumberWriter to) => to.WriteAll(sums, static (to, sums) =>
    {
        to.Write(sums.Sum);
        to.Write(sums.Known);
        to.Write(sums.All);
    });

    public override MeanSums[] Merge(MeanSums[] one, MeanSums[] next) => [.. one.Zip(next, static (a, b) => a + b)];

    protected override void Write(NumberWriter to) => to.Write(From);
}
