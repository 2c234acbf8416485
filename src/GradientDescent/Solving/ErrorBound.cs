namespace GradientDescent;

/// <summary>
/// How far weights can be from those of exact arithmetic on exact numbers, to first order.
/// </summary>
/// <remarks>
/// Perturbation of least squares by component, with A the rows and C = AᵀA/Σw: Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, §20.1–2.
/// Rows off by E move the weights by A⁺(e − Eβ) + (AᵀA)⁻¹Eᵀr, products off by F by C⁻¹(f − Fβ).
/// </remarks>
internal sealed class ErrorBound
{
    private readonly LeastSquares _solved;
    private readonly double[,] _products;
    private readonly int _features;

    public ErrorBound(LeastSquares solved)
    {
        _solved = solved;
        _features = solved.Factor.FeatureCount;
        _products = InverseProducts.Of(solved);
    }

    /// <summary>A bound of what the computation of the factor, and with it, can have done to each weight.</summary>
    public double[] OfArithmetic()
    {
        var factor = _solved.Factor;
        return factor.Moments is { } moments ? OfProducts(moments) : OfRows(Array.ConvertAll(Columns(), factor.RowRounding));
    }

    /// <summary>A bound of what it does to each weight that the rows' numbers are rounded to doubles.</summary>
    /// <param name="isExact">The columns whose numbers are not: integers.</param>
    public double[] OfInput(Func<int, bool> isExact) =>
        OfRows(Array.ConvertAll(Columns(), column => isExact(column) ? 0 : Rounding.Unit * _solved.Factor.RootMeanSquare(column)));

    /// <summary>How large a share of the residuals' sum of squares the factor's rounding is.</summary>
    public double ShareOfResidualSum()
    {
        var factor = _solved.Factor;
        var roundings = Array.ConvertAll(Columns(), column => factor.Moments is { } moments ? ProductRounding(moments, column) : factor.RowRounding(column));
        var error = Sum(roundings);
        var residual = Math.Sqrt(_solved.ResidualSum / factor.Totals.Weight);
        return factor.Moments is null ? 2 * error / residual : error * error / residual / residual;
    }

    private double[] OfRows(double[] roundings)
    {
        var residual = Math.Sqrt(_solved.ResidualSum / _solved.Factor.Totals.Weight);
        var sum = Sum(roundings);
        var errors = new double[_solved.Weights.Length];
        for (var i = 0; i < errors.Length; i++)
        {
            errors[i] = Math.Sqrt(Math.Max(0, _products[i, i])) * sum;
            for (var j = 0; j < _features; j++)
                errors[i] += Math.Abs(_products[i, j]) * roundings[j] * residual;
        }

        return errors;
    }

    private double[] OfProducts(Moments moments)
    {
        var roundings = Array.ConvertAll(Columns(), column => ProductRounding(moments, column));
        var sum = Sum(roundings);
        var errors = new double[_solved.Weights.Length];
        for (var i = 0; i < errors.Length; i++)
        {
            for (var j = 0; j < _features; j++)
                errors[i] += Math.Abs(_products[i, j]) * roundings[j] * sum;
        }

        if (_solved.HasIntercept)
            errors[^1] += Sum(Array.ConvertAll(Columns(), column => (2 * Rounding.Unit * Math.Abs(moments.Mean[column])) + (moments.Rounding * Math.Sqrt(moments.Squares[column]))));
        return errors;
    }

    /// <summary>The root of how far a mean product of two columns can be off is the product of these; the factorisation rounds them once more.</summary>
    private double ProductRounding(Moments moments, int column)
    {
        var square = moments.Squares[column] + (_solved.HasIntercept ? 0 : moments.Mean[column] * moments.Mean[column]);
        return Math.Sqrt((moments.Rounding + (4 * (_features + 1) * Rounding.Unit)) * square);
    }

    /// <summary>Σ roundingⱼ · |coefficientⱼ|, and the target's.</summary>
    private double Sum(double[] roundings)
    {
        var sum = roundings[_features];
        for (var i = 0; i < _features; i++)
            sum += roundings[i] * Math.Abs(_solved.Weights[i]);
        return sum;
    }

    private int[] Columns() => [.. Enumerable.Range(0, _features + 1)];
}
