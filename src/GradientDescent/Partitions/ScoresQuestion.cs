using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>Asks for the scores of a model.</summary>
/// <param name="TransformsTarget">Whether the model predicts a transform of the target's property.</param>
/// <param name="Weights">The coefficients, then the intercept if the model has one.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record ScoresQuestion(bool TransformsTarget, double[] Weights, double[] Means) : SumQuestion<PartitionScores>
{
    public static ScoresQuestion Read(NumberReader from) => new(from.ReadBoolean(), from.ReadDoubles(), from.ReadDoubles());

    public override PartitionScores ReadSums(NumberReader from) => PartitionScores.Read(from, TransformsTarget);

    public override void WriteSums(PartitionScores sums, NumberWriter to) => sums.Write(to);

    public override PartitionScores Merge(PartitionScores one, PartitionScores next) => one.Merge(next);

    protected override void Write(NumberWriter to)
    {
        to.Write(TransformsTarget);
        to.Write(Weights);
        to.Write(Means);
    }
}
