using GradientDescent.Solving;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>
/// An exact optimum of squared error: how it was computed, how accurate it is, and the sums from which statistics are computed.
/// </summary>
/// <remarks>
/// A feature is redundant if it is a linear combination of features declared before it, apart from rounding: a constant, a copy, or a sum of others. Its coefficient
/// is 0. Thread safety: solutions are immutable, and several threads may read them.
/// </remarks>
public sealed class LeastSquaresSolution
{
    /// <summary>Rounding errors of residuals that are exactly 0, as a share of the sum of the squared numbers that they are computed from.</summary>
    private const double RoundedSquare = 1e-28;

    /// <summary>The same if the residuals are computed from moments, which square the rounding error; a share of <see cref="TotalSumOfSquares"/>.</summary>
    private const double RoundedProduct = 1e-13;

    private readonly LeastSquares _solved;
    private object? _conditionNumber;

    internal LeastSquaresSolution(Optimum optimum, IReadOnlyList<string> names)
    {
        var solved = _solved = optimum.Solved;
        Method = optimum.Method;
        WeightDigits = optimum.Digits;
        ResidualSumOfSquares = optimum.ResidualSum;
        IsPenalized = solved.PenaltyWeights.HasL2;
        RedundantFeatures = RedundantOf(solved);
        Collinearities = CollinearitiesOf(solved, names);
    }

    /// <summary>How the optimum was computed.</summary>
    public SolutionMethod Method { get; }

    /// <summary>
    /// A lower bound of the number of correct decimal digits of each weight: of the coefficients, then of the intercept, if any. It is −log₁₀(error bound / |weight|),
    /// from 0 to 15.95.
    /// </summary>
    /// <remarks>
    /// <para>The true number of digits, the log relative error (LRE), may be higher. For a weight near 0, |weight| is replaced by the smallest weight whose contribution
    /// to predictions exceeds the rounding of the target.</para>
    /// <para>The bound includes the rounding of the input. A value is assumed to have a rounding error of half a unit in the last place of a <c>double</c>, relative to
    /// the root mean square of its column. To this are added the roundings from the property to its column: of a <c>decimal</c> or a time; of a transform, a power or a
    /// product; and, in a model that computes in <c>float</c>, of every property that is not a <c>float</c>.</para>
    /// <para>A column is assumed to have no rounding error in two cases: with <see cref="SolutionMethod.RefinedQr"/>, if all its values are integers that are small enough
    /// to be exact; with any method, if it is 0 or 1 for a level, a flag or a missing value, or (in a model that computes in <c>double</c>) if its property is an integer
    /// of at most 32 bits.</para>
    /// </remarks>
    public IReadOnlyList<double> WeightDigits { get; }

    /// <summary>A lower bound of the number of correct digits of the least accurate weight: the minimum of <see cref="WeightDigits"/>, without redundant features.</summary>
    public double CorrectDigits => CertainDigits.Fewest(_solved, WeightDigits);

    /// <summary>
    /// The condition number of the scaled features: the ratio of the largest to the smallest singular value. It is 1 if the features are uncorrelated.
    /// </summary>
    /// <remarks>
    /// The features are centred (not without intercept), the rows √(Σw·L2) of the ridge penalty are appended, and every column is scaled to length 1. Redundant features
    /// are left out. The <c>condition_number</c> of statsmodels is that of the unscaled features and the constant: see <c>Summary.ConditionNumber</c> of the package
    /// GradientDescent.Statistics.
    /// </remarks>
    public double ConditionNumber => (double)(_conditionNumber ??= ConditionNumbers.Of(_solved));

    /// <summary>
    /// The features that are nearly linear combinations of features declared before them: the root mean square of the difference is at most 0.1 % of the feature's
    /// standard deviation, or within rounding. They include the redundant features, and are in declaration order.
    /// </summary>
    public IReadOnlyList<Collinearity> Collinearities { get; }

    /// <summary>
    /// The indices of the redundant features, which are linear combinations of features declared before them, apart from rounding. Their coefficients are 0.
    /// </summary>
    public IReadOnlyList<int> RedundantFeatures { get; }

    /// <summary>Whether there was a ridge penalty.</summary>
    public bool IsPenalized { get; }

    /// <summary>n: the number of rows whose sample weight is not 0.</summary>
    public long NonzeroWeightRowCount => _solved.Factor.Totals.Counted;

    /// <summary>Σ w, where w is the sample weight; the number of rows if the model has no sample weight.</summary>
    public double SumOfWeights => _solved.Factor.Totals.Weight;

    /// <summary>Σ ln w over the rows whose sample weight w is not 0.</summary>
    public double SumOfLogWeights => _solved.Factor.Totals.LogWeight;

    /// <summary>The residual sum of squares: Σ w (prediction − target)², without the penalty.</summary>
    public double ResidualSumOfSquares { get; }

    /// <summary>The total sum of squares: Σ w (target − mean)²; without intercept, Σ w target².</summary>
    public double TotalSumOfSquares => _solved.TargetSum;

    /// <summary>
    /// Whether all residuals are 0 apart from rounding errors: there are as many weights as rows, or the target is a combination of the features. Nothing is then left
    /// to test: statistics of the residuals would be those of rounding errors.
    /// </summary>
    public bool IsExactFit => !IsPenalized && (NonzeroWeightRowCount <= WeightDigits.Count - RedundantFeatures.Count || ResidualSumOfSquares <= (Method == SolutionMethod.NormalEquations
            ? RoundedProduct * TotalSumOfSquares
            : RoundedSquare * SumOfSquaredTerms));

    /// <summary>A fit whose features are not collinear, as most are, needs no list.</summary>
    private static IReadOnlyList<int> RedundantOf(LeastSquares solved) =>
        solved.Collinearities.Count == 0 ? [] : [.. Enumerable.Range(0, solved.Factor.FeatureCount).Where(solved.IsRedundant)];

    private static Collinearity[] CollinearitiesOf(LeastSquares solved, IReadOnlyList<string> names)
    {
        if (solved.Collinearities.Count == 0)
            return [];
        var found = new Collinearity[solved.Collinearities.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var combination = solved.Collinearities[i];
            found[i] = new(names[combination.Feature], CombinationFormula.Of(combination, solved, names), combination.Digits, combination.IsRedundant)
            {
                IsLost = combination.IsLost,
            };
        }

        return found;
    }

    /// <summary>Σ w (target² + Σ (coefficient · feature)²).</summary>
    private double SumOfSquaredTerms
    {
        get
        {
            var factor = _solved.Factor;
            var sum = Math.Pow(factor.RootMeanSquare(factor.FeatureCount), 2);
            for (var feature = 0; feature < factor.FeatureCount; feature++)
                sum += Math.Pow(_solved.Weights[feature] * factor.RootMeanSquare(feature), 2);
            return SumOfWeights * sum;
        }
    }

    /// <summary>
    /// Returns the method, the number of correct digits, the condition number, and one line per collinearity, in the invariant culture.
    /// </summary>
    public override string ToString() => string.Concat(
        Collinearities.Select(static collinearity => $"\n{collinearity}").Prepend(Invariant($"{Method}: {Math.Floor(CorrectDigits)} correct digits, condition number {ConditionNumber:G6}")));

    /// <summary>
    /// Returns R, upper triangular, with RᵀR = Σ w x̃x̃ᵀ + Σ w · diag(0, L2 weights). x̃ = (1, features): the intercept is first, unlike in
    /// <see cref="ILinearModel.ToWeights"/>. Without intercept, x̃ = features, and the diagonal has only the L2 weights.
    /// </summary>
    /// <remarks>
    /// Covariances of the weights, variance inflation factors and condition numbers are computed from R. The equation is for the features that are not redundant.
    /// The row of a redundant feature is 0.
    /// </remarks>
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
