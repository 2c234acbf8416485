using GradientDescent.Penalties;
using GradientDescent.Tests.Losses;

namespace GradientDescent.Tests.RandomProblems;

/// <summary>
/// The least mean loss with penalty that a linear model can have on some rows, by the ellipsoid method on an orthonormal basis of the columns.
/// </summary>
internal sealed class LeastLoss
{
    /// <summary>What is left of a column below this share of it is a combination of the columns before it.</summary>
    private const double Dependent = 1e-9;

    private readonly LossCase _loss;
    private readonly Penalty _penalty;
    private readonly CoefficientSettings _terms;
    private readonly double[] _units;
    private readonly double[] _target;
    private readonly double[][] _basis;
    private readonly double[][] _coefficients;
    private readonly double _size;

    /// <param name="rows">The rows.</param>
    /// <param name="hasIntercept">Whether the model has one.</param>
    /// <param name="loss">What a miss costs.</param>
    /// <param name="penalty">What coefficients cost.</param>
    /// <param name="terms">What the model says of them.</param>
    /// <param name="units">By what a coefficient is multiplied before it is penalised.</param>
    public LeastLoss(RandomRows rows, bool hasIntercept, LossCase loss, Penalty penalty, CoefficientSettings terms, double[] units)
    {
        (_loss, _penalty, _units, _target) = (loss, penalty, units, rows.Target);
        _terms = penalty.NonNegative ? terms.WithoutNegative() : terms;
        AtZero = _target.Average(target => loss.At(-target).Loss);
        _size = Math.Sqrt(_target.Average(target => target * target));
        if (_size == 0)
            _size = 1;

        // Below every column stands what its coefficient costs, as if it were one more row: that keeps the ellipsoid round.
        var n = _target.Length;
        var columns = new List<double[]>();
        if (hasIntercept)
            columns.Add([.. Enumerable.Repeat(1.0, n), .. new double[units.Length]]);
        for (var i = 0; i < units.Length; i++)
        {
            double[] column = [.. rows.Features[i], .. new double[units.Length]];
            if (AtZero > 0)
                column[n + i] = Math.Sqrt(n) * _size * units[i] * ((terms.Sizes[i] * penalty.L1 / AtZero) + Math.Sqrt(terms.Sizes[i] * penalty.L2 / AtZero));
            columns.Add(column);
        }

        var shares = new List<double[]>();
        _basis = Orthonormal(columns, shares);
        IsFullRank = _basis.Length == columns.Count;
        _coefficients = IsFullRank ? Inverse(shares, columns.Count - units.Length) : [];
    }

    /// <summary>Whether every column has something that the columns before it have not.</summary>
    public bool IsFullRank { get; }

    /// <summary>The mean loss when all weights are 0.</summary>
    public double AtZero { get; }

    /// <summary>The least value there is, to a ten-thousandth of it or to this.</summary>
    public double Value(double absolute)
    {
        var residuals = new double[_target.Length];
        return EllipsoidMethod.Least(_basis.Length, 20 * _size * Math.Sqrt(_target.Length), Cut, 1e-4, absolute);

        double Cut(double[] weights, double[] gradient)
        {
            Array.Clear(gradient);
            var value = 0.0;
            for (var i = 0; i < _coefficients.Length; i++)
            {
                var coefficient = _units[i] * Dot(_coefficients[i], weights);
                if (coefficient < _terms.Lower[i] || coefficient > _terms.Upper[i])
                {
                    for (var k = 0; k < gradient.Length; k++)
                        gradient[k] = Math.Sign(coefficient) * _coefficients[i][k];
                    return double.NaN;
                }

                var (size, square) = (_terms.Sizes[i] * _penalty.L1, _terms.Sizes[i] * _penalty.L2);
                value += (size * Math.Abs(coefficient)) + (square * coefficient * coefficient);
                var slope = ((size * Math.Sign(coefficient)) + (2 * square * coefficient)) * _units[i];
                for (var k = 0; k < gradient.Length; k++)
                    gradient[k] += slope * _coefficients[i][k];
            }

            for (var row = 0; row < residuals.Length; row++)
            {
                residuals[row] = -_target[row];
                for (var k = 0; k < weights.Length; k++)
                    residuals[row] += weights[k] * _basis[k][row];
                var (rowLoss, slope) = _loss.At(residuals[row]);
                value += rowLoss / residuals.Length;
                for (var k = 0; k < weights.Length; k++)
                    gradient[k] += slope / residuals.Length * _basis[k][row];
            }

            return value;
        }
    }

    /// <summary>Modified Gram-Schmidt, each column twice: column = Σ basis · share, and the mean square of a basis column is 1.</summary>
    private static double[][] Orthonormal(List<double[]> columns, List<double[]> shares)
    {
        var basis = new List<double[]>();
        foreach (var column in columns)
        {
            double n = column.Length;
            var left = (double[])column.Clone();
            var share = new double[columns.Count];
            for (var pass = 0; pass < 2; pass++)
            {
                for (var k = 0; k < basis.Count; k++)
                {
                    var along = Dot(left, basis[k]) / n;
                    share[k] += along;
                    for (var row = 0; row < left.Length; row++)
                        left[row] -= along * basis[k][row];
                }
            }

            var length = Math.Sqrt(Dot(left, left) / n);
            if (!(length > Dependent * Math.Sqrt(Dot(column, column) / n)))
                break;
            share[basis.Count] = length;
            basis.Add([.. left.Select(cell => cell / length)]);
            shares.Add(share);
        }

        return [.. basis];
    }

    /// <summary>The rows of the inverse of the upper triangle that the shares are: coefficient = row · weights on the basis.</summary>
    private static double[][] Inverse(List<double[]> shares, int skip)
    {
        var size = shares.Count;
        var inverse = new double[size][];
        for (var i = size - 1; i >= 0; i--)
        {
            inverse[i] = new double[size];
            for (var k = i; k < size; k++)
            {
                var sum = i == k ? 1.0 : 0;
                for (var j = i + 1; j <= k; j++)
                    sum -= shares[j][i] * inverse[j][k];
                inverse[i][k] = sum / shares[i][i];
            }
        }

        return inverse[skip..];
    }

    private static double Dot(double[] x, double[] y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }
}
