namespace GradientDescent.Selection;

/// <summary>A mean loss over rows that were kept away from training, with what its standard error is.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="OfEach">What it is the mean of, where that was kept.</param>
internal sealed record ValidationLoss(double Mean, double StandardError, IReadOnlyList<double> OfEach)
{
    public static ValidationLoss OfFolds(double[] losses)
    {
        var mean = losses.Average();
        var variance = losses.Sum(loss => (loss - mean) * (loss - mean)) / (losses.Length - 1);
        return new(mean, Math.Sqrt(variance / losses.Length), losses);
    }
}
