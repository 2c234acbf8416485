namespace GradientDescent.Selection;

/// <summary>A mean loss over rows that were not used for training, with its standard error.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="OfEach">The losses of the folds; empty for leave-one-out.</param>
internal sealed record ValidationLoss(double Mean, double StandardError, IReadOnlyList<double> OfEach)
{
    public static ValidationLoss OfFolds(double[] losses)
    {
        var mean = losses.Average();
        var variance = losses.Sum(loss => (loss - mean) * (loss - mean)) / (losses.Length - 1);
        return new(mean, Math.Sqrt(variance / losses.Length), losses);
    }
}
