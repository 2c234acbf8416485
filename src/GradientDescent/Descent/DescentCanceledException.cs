namespace GradientDescent.Descent;

/// <summary>A descent was cancelled; the best weights so far are here.</summary>
internal sealed class DescentCanceledException(double[] best, int epochs, CancellationToken cancellation) : OperationCanceledException(cancellation)
{
    /// <summary>The best weights so far, in the features' own units.</summary>
    public double[] Best => best;

    /// <summary>How many whole epochs were done.</summary>
    public int Epochs => epochs;
}
