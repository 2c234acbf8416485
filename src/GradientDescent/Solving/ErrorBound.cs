using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>How far weights can be from those of exact arithmetic on exact numbers.</summary>
/// <remarks>
/// Each bound is of one source of errors, put into the formulas of <see cref="Perturbation"/> (rows that are off) or <see cref="ProductErrors"/> (moments
/// that are off). Rows: a QR factorisation by reflections is the exact one of rows A + E, with each column of E small against that of A (Higham, Accuracy and
/// Stability of Numerical Algorithms, 2nd edition, theorem 19.4 and §20.3).
/// </remarks>
internal sealed class ErrorBound
{
    /// <summary>The bits that sums of residuals in double-double keep, of the sum of the sizes of what is added up.</summary>
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

    /// <summary>A bound of what the computation of the factor, and with it, can have done to each weight.</summary>
    public double[] OfArithmetic() => _products is null ? OfRows(ByColumn(RowRounding)) : _products.Bound();

    /// <summary>A bound of what it does to each weight that the rows' numbers are rounded to doubles.</summary>
    /// <param name="isExact">The columns whose numbers are not: integers.</param>
    public double[] OfInput(Func<int, bool> isExact) =>
        OfRows(ByColumn(column => isExact(column) ? 0 : Rounding.Unit * _solved.Factor.RootMeanSquare(column)));

    /// <summary>A bound of how far a step of refinement ends from where it leads to: the factor that it is solved with is rounded.</summary>
    public double[] OfStep(ReadOnlySpan<double> step) =>
        _perturbation.OfRows(ByColumn(column => column < _features ? RowRounding(column) : 0), step, Movement(step));

    /// <summary>A bound of what no step of refinement makes up for: the rounding of residuals in double-double, and of the penalty.</summary>
    /// <remarks>A gradient off by g moves the weights by C⁻¹g. Here |gᵢ| ≤ sizeᵢ · (sizeₜ + Σⱼ sizeⱼ|βⱼ|) + the rounding of L2 · βᵢ.</remarks>
    public double[] OfResiduals()
    {
        var sizes = ByColumn(column => Math.ScaleB(_solved.Factor.RootMeanSquare(column), -ResidualBits / 2));
        var errors = new double[_solved.Weights.Length];
        _perturbation.AddProducts(errors, sizes, _perturbation.Sum(sizes, _solved.Weights));
        _perturbation.AddProducts(errors, ByColumn(column => column < _features ? PriceRounding(column) : 0), 1);
        return errors;
    }

    /// <summary>
    /// How large a share of the residuals' sum of squares the factor's rounding is. With ε = εₜ + Σⱼ εⱼ|βⱼ| and the residuals' root mean square ρ: rows that are
    /// off move ρ by ε, and ρ² by 2ε/ρ of it; products that are off move ρ² by ε².
    /// </summary>
    public double ShareOfResidualSum()
    {
        var error = _perturbation.Sum(ByColumn(_products is null ? RowRounding : _products.Rounding), _solved.Weights);
        var residual = Math.Sqrt(_solved.ResidualSum / Weight);
        return _products is null ? 2 * error / residual : error * error / residual / residual;
    }

    private double[] OfRows(double[] roundings) => _perturbation.OfRows(roundings, _solved.Weights, Math.Sqrt(_solved.LeastSum / Weight));

    /// <summary>That of the factor, and of the rows √(Σw · L2) that the penalty puts under it.</summary>
    private double RowRounding(int column)
    {
        var penaltyWeight = column < _features ? _solved.PenaltyWeights.L2Weight(column) : 0;
        return _solved.Factor.RowRounding(column) + (4 * (_features + 1) * Rounding.Unit * Math.Sqrt(penaltyWeight));
    }

    /// <summary>A penalty weight counts Σ w times, and that is a sum.</summary>
    private double PriceRounding(int feature)
    {
        var totals = _solved.Factor.Totals;
        var rounding = totals.Weight == totals.Rows ? 2 * Rounding.Unit : MomentSums.RoundingOf(totals.Rows);
        return rounding * _solved.PenaltyWeights.L2Weight(feature) * Math.Abs(_solved.Weights[feature]);
    }

    /// <summary>
    /// √((mean movement)² + |R · step|² / Σw): how far a step moves predictions, root mean square, the rows of the penalty included.
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

    private double[] ByColumn(Func<int, double> number) => [.. Enumerable.Range(0, _features + 1).Select(number)];
}
