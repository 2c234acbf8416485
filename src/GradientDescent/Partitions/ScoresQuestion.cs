using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>Asks for the scores of a model.</summary>
/// <param name="Weights">The coefficients, then the intercept if the model has one.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record ScoresQuestion(double[] Weights, double[] Means) : PartitionQuestion
{
    public static ScoresQuestion Read(NumberReader from) => new(from.ReadDoubles(), from.ReadDoubles());

    protected override void Write(NumberWriter to)
    {
        to.Write(Weights);
        to.Write(Means);
    }
}
