using System.Globalization;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Printing;
using GradientDescent.Solving;

namespace GradientDescent.Selection;

/// <summary>
/// Σ w·loss and Σ w·loss² of rows under the models trained without each of them, for every ridge penalty. The residual of a row without it is residual / (1 − leverage)
/// (Allen, The Relationship between Variable Selection and Data Augmentation and a Method for Prediction, 1974, https://doi.org/10.1080/00401706.1974.10489157).
/// </summary>
/// <remarks>
/// The penalty is added to the mean loss. If a row of weight w is left out of rows of total weight W, the penalty relative to the sums over all rows is L2·(1 − w/W).
/// </remarks>
internal sealed class LeaveOneOutSums(RidgeSpectrum spectrum, double[] ridges, bool isWeighted) : IBlockSums<LeaveOneOutSums>
{
    /// <summary>The minimum of 1 − leverage. Below it, fewer than four digits of the result would be correct.</summary>
    private const double MinRemainder = 1e-12;

    private readonly double[] _losses = new double[ridges.Length];
    private readonly double[] _squares = new double[ridges.Length];
    private readonly double[] _inverses = new double[ridges.Length * spectrum.Size];
    private readonly double[] _centered = new double[spectrum.Size];
    private readonly double[] _along = new double[spectrum.Size];
    private double _share = double.NaN;
    private double _weight;
    private double _weightSquare;

    public LeaveOneOutSums CreateAlike() => new(spectrum, ridges, isWeighted);

    /// <exception cref="ArgumentException">A row alone determines a coefficient.</exception>
    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var target = spectrum.Size;
        for (var row = 0; row < block.Rows; row++)
        {
            var weight = isWeighted ? double.CreateTruncating(block[target + 1, row]) : 1;
            if (weight == 0)
                continue;
            for (var i = 0; i < target; i++)
                _centered[i] = double.CreateTruncating(block[i, row]) - spectrum.Center[i];
            spectrum.Project(_centered, _along);
            AddRow(double.CreateTruncating(block[target, row]) - spectrum.Center[target], weight, firstRow + row);
        }
    }

    public void Merge(LeaveOneOutSums other)
    {
        _weight += other._weight;
        _weightSquare += other._weightSquare;
        Vectors.AddScaled(1, other._losses, _losses);
        Vectors.AddScaled(1, other._squares, _squares);
    }

    public void Clear()
    {
        (_weight, _weightSquare) = (0, 0);
        Array.Clear(_losses);
        Array.Clear(_squares);
    }

    public ValidationLoss[] ToLosses()
    {
        // The effective number of rows with unequal weights (Kish, Survey Sampling, 1965).
        var rows = _weight * _weight / _weightSquare;
        return [.. _losses.Zip(_squares, (sum, square) =>
        {
            var mean = sum / _weight;
            return new ValidationLoss(mean, Math.Sqrt(Math.Max(0, (square / _weight) - (mean * mean)) / (rows - 1)), []);
        })];
    }

    private void AddRow(double target, double weight, long number)
    {
        var share = weight / spectrum.Weight;
        if (share != _share)
            Invert(share);

        _weight += weight;
        _weightSquare += weight * weight;
        for (var ridge = 0; ridge < ridges.Length; ridge++)
        {
            var inverses = _inverses.AsSpan(ridge * spectrum.Size, spectrum.Size);
            double leverage = spectrum.HasIntercept ? 1 : 0, prediction = 0;
            for (var k = 0; k < inverses.Length; k++)
            {
                var scaled = _along[k] * inverses[k];
                leverage += _along[k] * scaled;
                prediction += spectrum.WithTarget[k] * scaled;
            }

            var remainder = 1 - (share * leverage);
            if (!(remainder > MinRemainder))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Row {RowNumber.Of(number)} alone determines a coefficient with L2 = {ridges[ridge]}, so it cannot be left out: penalise every coefficient, or give more rows."));
            var residual = (target - prediction) / remainder;
            var loss = residual * residual;
            _losses[ridge] += weight * loss;
            _squares[ridge] += weight * loss * loss;
        }
    }

    private void Invert(double share)
    {
        _share = share;
        for (var ridge = 0; ridge < ridges.Length; ridge++)
        {
            for (var k = 0; k < spectrum.Size; k++)
                _inverses[(ridge * spectrum.Size) + k] = spectrum.Inverse(k, ridges[ridge] * (1 - share));
        }
    }
}
