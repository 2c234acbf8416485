using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Upper bounds of the differences between computed weights and those of exact arithmetic on exact numbers.</summary>
/// <remarks>
/// <para>Each bound is for one source of errors. It uses the formulas of <see cref="Perturbation"/> for errors of rows, or of <see cref="ProductErrors"/> for
/// errors of moments.</para>
/// <para>A QR factorisation by reflections is the exact one of rows A + E, where each column of E is small compared to that of A (N. Higham, Accuracy
/// and Stability of Numerical Algorithms, 2nd edition, 2002, theorem 19.4 and §20.3, https://doi.org/10.1137/1.9780898718027).</para>
/// </remarks>
internal sealed class ErrorBound
{
    /// <summary>The correct bits of a sum of residuals in double-double, relative to the sum of the absolute values of its terms.</summary>
    private const int ResidualBits = 98;

    private readonly LeastSquares _solved;
    private readonly Perturbation _perturbation;
    private readonly ProductErrors? _products;
    private readonly int _features;

    public ErrorBound(LeastSquares solved)
    {
        _solved = solved;
        _perturbation = new(solved);
        _products = solved.Factor.Moments is { } moments ? new(solved, moments, _perturbation) : null;
        _features = solved.Factor.FeatureCount;
    }

    private double Weight => _solved.Factor.Totals.Weight;

    /// <summary>The bound of the errors from computing the factor and solving with it, per weight.</summary>
    public double[] OfArithmetic() => _products is null ? OfRows(ByColumn(RowRounding)) : _products.Bound();

    /// <summary>The bound of the errors from rounding the values of properties to the numbers of columns, per weight.</summary>
    /// <param name="roundings">The rounding of each column, the target last.</param>
    /// <param name="sizes">The numbers of the columns, if a pass has looked at them.</param>
    public double[] OfInput(IReadOnlyList<ColumnRounding> roundings, ColumnSizes? sizes)
    {
        Func<int, double, bool> isWhole = sizes is null ? static (_, _) => false : sizes.IsWhole;
        var size = _features + 1;
        var units = (size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size])[..size];
        for (var column = 0; column < units.Length; column++)
            units[column] = IsConstant(column) || ColumnRounding.IsExact(roundings, column, isWhole) ? 0 : roundings[column].Unit * _solved.Factor.RootMeanSquare(column);
        return OfRows(units);
    }

    /// <summary>The bound of the error of one refinement step, because the factor that it is solved with is rounded.</summary>
    public double[] OfStep(ReadOnlySpan<double> step) =>
        _perturbation.OfRows(ByColumn(column => column < _features ? RowRounding(column) : 0), step, Movement(step));

    /// <summary>The bound of the error that refinement cannot remove: the rounding of residuals in double-double, and of the penalty.</summary>
    /// <remarks>An error g of the gradient changes the weights by C⁻¹g, with |gᵢ| ≤ sizeᵢ · (sizeₜ + Σⱼ sizeⱼ|βⱼ|) + the rounding of L2 · βᵢ.</remarks>
    public double[] OfResiduals()
    {
        var sizes = ByColumn(column => Math.ScaleB(_solved.Factor.RootMeanSquare(column), -ResidualBits / 2));
        var errors = new double[_solved.Weights.Length];
        _perturbation.AddProducts(errors, sizes, _perturbation.Sum(sizes, _solved.Weights));
        _perturbation.AddProducts(errors, ByColumn(column => column < _features ? PenaltyRounding(column) : 0), 1);
        return errors;
    }

    /// <summary>
    /// The share of the factor's rounding in the residual sum of squares. Let ε = εₜ + Σⱼ εⱼ|βⱼ|, and ρ the root mean square of the residuals. An error of the rows
    /// changes ρ by ε, so ρ² changes by its share 2ε/ρ. An error of the products changes ρ² by ε².
    /// </summary>
    public double ShareOfResidualSum()
    {
        var size = _features + 1;
        var roundings = size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size];
        for (var column = 0; column < size; column++)
            roundings[column] = _products is null ? RowRounding(column) : _products.Rounding(column);
        var error = _perturbation.Sum(roundings, _solved.Weights);
        var residual = Math.Sqrt(_solved.ResidualSum / Weight);
        return _products is null ? 2 * error / residual : error * error / residual / residual;
    }

    /// <summary>Equal values are rounded equally, so their distances from the mean are exactly 0. Without intercept, the values themselves count.</summary>
    private bool IsConstant(int column) => _solved.HasIntercept && _solved.IsConstant(column);

    private double[] OfRows(ReadOnlySpan<double> roundings) => _perturbation.OfRows(roundings, _solved.Weights, Math.Sqrt(_solved.LeastSum / Weight));

    /// <summary>The rounding of a column of the factor, including the rows √(Σw · L2) that represent the penalty.</summary>
    private double RowRounding(int column)
    {
        var penaltyWeight = column < _features ? _solved.PenaltyWeights.L2Weight(column) : 0;
        return IsConstant(column) ? 0 : _solved.Factor.RowRounding(column) + (4 * (_features + 1) * Rounding.Unit * Math.Sqrt(penaltyWeight));
    }

    /// <summary>The rounding of a penalty weight: it is multiplied by Σ w, which is a sum.</summary>
    private double PenaltyRounding(int feature)
    {
        var totals = _solved.Factor.Totals;
        var rounding = totals.Weight == totals.Rows ? 2 * Rounding.Unit : MomentSums.RoundingOf(totals.Rows);
        return rounding * _solved.PenaltyWeights.L2Weight(feature) * Math.Abs(_solved.Weights[feature]);
    }

    /// <summary>
    /// √((mean change)² + |R · step|² / Σw): the root mean square of the change of predictions by a step, including the rows of the penalty.
    /// </summary>
    private double Movement(ReadOnlySpan<double> step)
    {
        var movement = _solved.HasIntercept ? step[^1] + Vectors.Dot(_solved.Factor.Mean[..^1], step[..^1]) : 0;
        for (var i = 0; i < _features; i++)
        {
            var row = 0.0;
            for (var j = i; j < _features; j++)
                row += _solved.Design(i, j) * step[j];
            movement = double.Hypot(movement, row / Math.Sqrt(Weight));
        }

        return movement;
    }

    private double[] ByColumn(Func<int, double> number)
    {
        var numbers = new double[_features + 1];
        for (var column = 0; column < numbers.Length; column++)
            numbers[column] = number(column);
        return numbers;
    }
}
