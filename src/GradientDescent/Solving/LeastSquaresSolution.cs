using GradientDescent.Solving;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>
/// How an exact optimum of squared error was found, how far it can be trusted, and what statistics need to know of the rows.
/// </summary>
public sealed class LeastSquaresSolution
{
    private readonly LeastSquares _solved;
    private readonly Lazy<double> _conditionNumber;

    internal LeastSquaresSolution(Optimum optimum, IReadOnlyList<string> names)
    {
        var solved = _solved = optimum.Solved;
        _conditionNumber = new(() => ConditionNumbers.Of(solved));
        Method = optimum.Method;
        WeightDigits = optimum.Digits;
        ResidualSumOfSquares = optimum.ResidualSum;
        IsPenalized = Enumerable.Range(0, solved.Prices.Count).Any(i => solved.Prices.SquarePrice(i) > 0);
        RedundantFeatures = [.. Enumerable.Range(0, solved.Factor.FeatureCount).Where(solved.IsRedundant)];
        Collinearities =
        [
            .. solved.Collinearities.Select(combination => new Collinearity(
                names[combination.Feature], CombinationFormula.Of(combination, solved.Factor, solved.HasIntercept, names), combination.Digits, combination.IsRedundant)),
        ];
    }

    /// <summary>How it was computed.</summary>
    public SolutionMethod Method { get; }

    /// <summary>
    /// How many decimal digits of each weight are certain: of the coefficients, then of the intercept where there is one. A bound, so the true number may be
    /// higher, never lower: −log₁₀ |error / weight|. Numbers that are no integers are taken as rounded to the number type, which nothing can make up for.
    /// </summary>
    public IReadOnlyList<double> WeightDigits { get; }

    /// <summary>The fewest digits that a weight has; coefficients of redundant features don't count.</summary>
    public double CorrectDigits => CertainDigits.Fewest(_solved, WeightDigits);

    /// <summary>
    /// The ratio of the largest to the smallest singular value of the features, each divided by its deviation (without intercept, by its root mean square), and of
    /// the ridge penalty under them: 1 for features that have nothing in common. Redundant features don't count.
    /// </summary>
    public double ConditionNumber => _conditionNumber.Value;

    /// <summary>The features that others determine to three digits or more, in declaration order.</summary>
    public IReadOnlyList<Collinearity> Collinearities { get; }

    /// <summary>The numbers of the features that others determine wholly. Their coefficients are 0.</summary>
    public IReadOnlyList<int> RedundantFeatures { get; }

    /// <summary>Whether there was a ridge penalty.</summary>
    public bool IsPenalized { get; }

    /// <summary>How many rows have a weight that is not 0.</summary>
    public long CountedRows => _solved.Factor.Totals.Counted;

    /// <summary>Σ w; the number of the rows where they are not weighted.</summary>
    public double SampleWeight => _solved.Factor.Totals.Weight;

    /// <summary>Σ ln w over the rows whose weight is not 0.</summary>
    public double LogSampleWeight => _solved.Factor.Totals.LogWeight;

    /// <summary>Σ w (prediction − target)².</summary>
    public double ResidualSumOfSquares { get; }

    /// <summary>Σ w (target − mean)²; without intercept, Σ w target².</summary>
    public double TotalSumOfSquares => _solved.TargetSum;

    /// <summary>
    /// How it was computed, how many digits are certain, the condition number, and a line for each feature that others determine, in the invariant culture.
    /// </summary>
    public override string ToString() => string.Concat(
        Collinearities.Select(static collinearity => $"\n{collinearity}").Prepend(Invariant($"{Method}: {Math.Floor(CorrectDigits)} certain digits, condition number {ConditionNumber:G6}")));

    /// <summary>
    /// R, upper triangular, with RᵀR = Σ w x̃x̃ᵀ over the rows: x̃ = (1, features), without intercept the features alone. What covariances of the weights,
    /// variance inflation and condition numbers come from. A row of zeros where a feature adds nothing to those before it.
    /// </summary>
    /// <returns>A copy.</returns>
    public double[,] DesignFactor()
    {
        var factor = _solved.Factor;
        var first = _solved.HasIntercept ? 1 : 0;
        var size = factor.FeatureCount + first;
        var design = new double[size, size];
        var root = Math.Sqrt(factor.Totals.Weight);
        if (_solved.HasIntercept)
            design[0, 0] = root;
        for (var j = 0; j < factor.FeatureCount; j++)
        {
            if (_solved.HasIntercept)
                design[0, j + first] = root * factor.Mean[j];
            for (var i = 0; i <= j; i++)
                design[i + first, j + first] = _solved.Design(i, j);
        }

        return design;
    }
}
