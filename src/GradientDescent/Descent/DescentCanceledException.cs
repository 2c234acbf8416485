namespace GradientDescent.Descent;

/// <summary>The exception for a descent that was cancelled. It contains the best weights so far.</summary>
internal sealed class DescentCanceledException(double[] best, int epochs, CancellationToken cancellationToken) : OperationCanceledException(cancellationToken)
{
    /// <summary>The best weights so far, in the features' own units.</summary>
    public double[] Best => best;

    /// <summary>The number of whole epochs that were done.</summary>
    public int Epochs => epochs;
}
