using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>What a fitter found, and how it came there.</summary>
internal sealed record Outcome
{
    /// <summary>Coefficients, then the intercept where there is one. They are finite.</summary>
    public required double[] Weights { get; init; }

    /// <summary>The mean loss, and the penalty.</summary>
    public required double Loss { get; init; }

    public required double Penalty { get; init; }

    /// <summary>The length of the shortest subgradient of <see cref="Loss"/>, by the weights in the features' own units.</summary>
    public required double GradientNorm { get; init; }

    public required double MeanSquaredError { get; init; }

    public required IEnumerable<string> Advice { get; init; }

    /// <summary>The solution; null after a descent.</summary>
    public LeastSquaresSolution? Solution { get; init; }

    /// <summary>The descent; null where the optimum was solved for.</summary>
    public DescentRun? Run { get; init; }

    /// <summary>Why it ended.</summary>
    public StopReason StopReason => Run?.StopReason ?? StopReason.Solved;

    /// <summary>How many epochs it took.</summary>
    public int Epochs => Run?.Epochs ?? 0;
}
