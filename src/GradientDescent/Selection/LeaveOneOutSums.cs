using System.Globalization;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Solving;

namespace GradientDescent.Selection;

/// <summary>
/// Σ w·loss and Σ w·loss² of rows that each were left out of training, for every ridge penalty: residual / (1 − leverage) is what the residual would be
/// (Allen, The Relationship between Variable Selection and Data Augmentation and a Method for Prediction, 1974).
/// </summary>
/// <remarks>
/// The penalty is added to the mean loss, so where a row of weight w is left out of rows of weight W, the rest stands against L2·(1 − w/W) of what all have.
/// </remarks>
internal sealed class LeaveOneOutSums(RidgeSpectrum spectrum, double[] prices, bool isWeighted) : IBlockSums<LeaveOneOutSums>
{
    /// <summary>What is left of a row that others say nearly nothing of: fewer than four digits would be right.</summary>
    private const double LeastLeft = 1e-12;

    private readonly double[] _losses = new double[prices.Length];
    private readonly double[] _squares = new double[prices.Length];
    private readonly double[] _inverses = new double[prices.Length * spectrum.Size];
    private readonly double[] _centered = new double[spectrum.Size];
    private readonly double[] _along = new double[spectrum.Size];
    private double _share = double.NaN;
    private double _weight;
    private double _weightSquare;

    public LeaveOneOutSums CreateAlike() => new(spectrum, prices, isWeighted);

    /// <exception cref="ArgumentException">A row has no loss, since nothing is left without it.</exception>
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
        // Rows of unequal weight count for fewer (Kish, Survey Sampling, 1965).
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
        for (var price = 0; price < prices.Length; price++)
        {
            var inverses = _inverses.AsSpan(price * spectrum.Size, spectrum.Size);
            double leverage = spectrum.HasIntercept ? 1 : 0, prediction = 0;
            for (var k = 0; k < inverses.Length; k++)
            {
                var scaled = _along[k] * inverses[k];
                leverage += _along[k] * scaled;
                prediction += spectrum.WithTarget[k] * scaled;
            }

            var left = 1 - (share * leverage);
            if (!(left > LeastLeft))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Row {number} alone determines a coefficient: without it and with L2 = {prices[price]} nothing is left to say what the coefficient is. Penalise every coefficient, or more rows."));
            var residual = (target - prediction) / left;
            var loss = residual * residual;
            _losses[price] += weight * loss;
            _squares[price] += weight * loss * loss;
        }
    }

    private void Invert(double share)
    {
        _share = share;
        for (var price = 0; price < prices.Length; price++)
        {
            for (var k = 0; k < spectrum.Size; k++)
                _inverses[(price * spectrum.Size) + k] = spectrum.Inverse(k, prices[price] * (1 - share));
        }
    }
}
