namespace GradientDescent;

/// <summary>A point of the descent: the weights, and what the objective says there.</summary>
internal sealed class DescentPoint(int weightCount)
{
    public double[] Weights { get; } = new double[weightCount];

    public double[] Gradient { get; } = new double[weightCount];

    public double Loss { get; private set; }

    public double GradientNorm
    {
        get
        {
            var largest = Gradient.Max(Math.Abs);
            return largest > 0 ? largest * Math.Sqrt(Gradient.Sum(g => g / largest * (g / largest))) : 0;
        }
    }

    /// <summary>Whether every number here is one that can be gone on with.</summary>
    public bool IsFinite
    {
        get
        {
            // 0·x is 0 for every finite x, and NaN for any other.
            var probe = 0 * Loss;
            for (var i = 0; i < Weights.Length; i++)
                probe += (0 * Weights[i]) + (0 * Gradient[i]);
            return probe == 0;
        }
    }

    public void Evaluate(Objective objective) => Loss = objective.Evaluate(Weights, Gradient);

    public void Step(double rate)
    {
        for (var i = 0; i < Weights.Length; i++)
            Weights[i] -= rate * Gradient[i];
    }

    public void CopyFrom(DescentPoint other)
    {
        other.Weights.CopyTo(Weights, 0);
        other.Gradient.CopyTo(Gradient, 0);
        Loss = other.Loss;
    }
}
