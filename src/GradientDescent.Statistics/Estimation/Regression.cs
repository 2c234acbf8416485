namespace GradientDescent.Statistics.Estimation;

/// <summary>The fit as statistics use it: its solution, its weights in the order of x̃ (the intercept, if any, then the coefficients), and its goodness of fit.</summary>
internal sealed class Regression
{
    /// <summary>Rounding error of the spread of a constant target, as a share of the sum of squared targets.</summary>
    private const double RoundedSquare = 1e-28;

    private readonly double _targetSquares;

    public Regression(LeastSquaresSolution solution, double[] weights, bool hasIntercept)
    {
        Solution = solution;
        Weights = weights;
        HasIntercept = hasIntercept;
        Design = new(solution, hasIntercept);
        ResidualDegreesOfFreedom = solution.NonzeroWeightRowCount - Design.ParameterCount;
        ResidualStandardError = Math.Sqrt(ResidualDegreesOfFreedom > 0 ? solution.ResidualSumOfSquares / ResidualDegreesOfFreedom : double.NaN);
        var mean = hasIntercept ? weights[0] + Enumerable.Range(1, weights.Length - 1).Sum(weight => Design.Mean(weight) * weights[weight]) : 0;
        _targetSquares = solution.TotalSumOfSquares + (solution.SumOfWeights * mean * mean);
    }

    public LeastSquaresSolution Solution { get; }

    public double[] Weights { get; }

    public bool HasIntercept { get; }

    public Design Design { get; }

    public long ResidualDegreesOfFreedom { get; }

    /// <summary>s = √(RSS / (n − p)).</summary>
    public double ResidualStandardError { get; }

    /// <summary>1 − RSS / TSS.</summary>
    public double RSquared => Solution.TotalSumOfSquares > RoundedSquare * _targetSquares ? 1 - (Solution.ResidualSumOfSquares / Solution.TotalSumOfSquares) : double.NaN;

    /// <summary>1 − (1 − R²)(n − 1) / (n − p); without intercept, n instead of n − 1.</summary>
    public double AdjustedRSquared => ResidualDegreesOfFreedom > 0
        ? 1 - ((1 - RSquared) * (Solution.NonzeroWeightRowCount - (HasIntercept ? 1 : 0)) / ResidualDegreesOfFreedom)
        : double.NaN;

    /// <summary>−n/2 · (ln 2π + ln(RSS / n) + 1) + ½ Σ ln w, for normal residuals with variance RSS / (n·w); NaN if all residuals are rounding errors.</summary>
    public double LogLikelihood => Solution.IsExactFit ? double.NaN :
        (Solution.SumOfLogWeights - (Solution.NonzeroWeightRowCount * (Math.Log(2 * Math.PI * Solution.ResidualSumOfSquares / Solution.NonzeroWeightRowCount) + 1))) / 2;
}
