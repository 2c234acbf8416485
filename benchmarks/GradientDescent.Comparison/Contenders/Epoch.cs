namespace GradientDescent.Comparison.Contenders;

/// <summary>One read of all rows.</summary>
/// <param name="weights">The coefficients, then the intercept.</param>
/// <param name="gradient">Receives ∂(mean loss)/∂weights.</param>
/// <returns>The mean loss.</returns>
internal delegate double Epoch(double[] weights, double[] gradient);

/// <summary>Computations with epochs.</summary>
internal static class Epochs
{
    /// <summary>One epoch at given weights: the loss, then the gradient.</summary>
    public static Contender Once(this Epoch epoch, double[] weights, IDisposable? form = null)
    {
        var gradient = new double[weights.Length];
        return new InProcess(() => [epoch(weights, gradient), .. gradient], form);
    }

    /// <summary>A number of steps from weights of 0.</summary>
    public static Contender Descent(this Epoch epoch, int weightCount, double rate, int epochs, IDisposable? form = null)
    {
        var gradient = new double[weightCount];
        return new InProcess(Descend, form);

        double[] Descend()
        {
            var weights = new double[weightCount];
            for (var step = 0; step < epochs; step++)
            {
                epoch(weights, gradient);
                for (var i = 0; i < weightCount; i++)
                    weights[i] -= rate * gradient[i];
            }

            return weights;
        }
    }
}
