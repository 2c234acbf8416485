using System.Numerics;

namespace GradientDescent.Summaries;

/// <summary>
/// Units in which every feature has mean 0 and standard deviation 1: z = (feature − shift) / scale. It converts weights to the features' own units and back:
/// coefficient = weight / scale, and intercept = own intercept − Σ coefficient · shift.
/// </summary>
internal sealed class FeatureUnits
{
    private readonly double[] _shifts;
    private readonly double[] _scales;

    private FeatureUnits(double[] shifts, double[] scales)
    {
        _shifts = shifts;
        _scales = scales;
    }

    public ReadOnlySpan<double> Shifts => _shifts;

    public ReadOnlySpan<double> Scales => _scales;

    public static FeatureUnits Of(double[] shifts, double[] scales) => new(shifts, scales);

    /// <summary>The features' own units: shift 0 and scale 1.</summary>
    public static FeatureUnits Own(int featureCount)
    {
        var ones = new double[featureCount];
        Array.Fill(ones, 1);
        return new(new double[featureCount], ones);
    }

    /// <summary>Standard units. Without an intercept nothing could compensate a shift, so it is 0, and the scale is the root mean square.</summary>
    public static FeatureUnits Standard(Moments moments, bool hasIntercept)
    {
        var units = Own(moments.FeatureCount);
        for (var i = 0; i < moments.FeatureCount; i++)
        {
            var spread = hasIntercept ? moments.Covariance(i, i) : moments.RawProduct(i, i);
            if (hasIntercept)
                units._shifts[i] = moments.Mean[i];

            // A constant feature has deviation 0. Its values become 0 in any scale.
            if (hasIntercept ? !moments.IsConstant(i) : spread > 0)
                units._scales[i] = Math.Sqrt(spread);
        }

        return units;
    }

    /// <summary>Larger units: √(scale² + by²) for every feature.</summary>
    public FeatureUnits Widened(ReadOnlySpan<double> by)
    {
        var scales = new double[_scales.Length];
        for (var i = 0; i < scales.Length; i++)
            scales[i] = double.Hypot(_scales[i], by[i]);
        return new(_shifts, scales);
    }

    /// <summary>Converts weights in these units to the features' own units.</summary>
    public void ToOwn(ReadOnlySpan<double> weights, Span<double> own)
    {
        weights.CopyTo(own);
        for (var i = 0; i < _scales.Length; i++)
        {
            own[i] /= _scales[i];
            if (_shifts[i] != 0)
                own[^1] -= own[i] * _shifts[i];
        }
    }

    /// <summary>Converts a gradient by weights in these units to one by weights in the features' own units.</summary>
    public void GradientToOwn(ReadOnlySpan<double> gradient, Span<double> own)
    {
        gradient.CopyTo(own);
        for (var i = 0; i < _scales.Length; i++)
        {
            own[i] *= _scales[i];
            if (_shifts[i] != 0)
                own[i] += _shifts[i] * gradient[^1];
        }
    }

    /// <summary>Converts weights in the features' own units to these units.</summary>
    public void FromOwn(ReadOnlySpan<double> own, Span<double> weights)
    {
        own.CopyTo(weights);
        for (var i = 0; i < _scales.Length; i++)
        {
            weights[i] *= _scales[i];
            if (_shifts[i] != 0)
                weights[^1] += own[i] * _shifts[i];
        }
    }

    /// <summary>Copies rows and converts their features, which are the first columns, to these units.</summary>
    public Columns<T> Convert<T>(Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var converted = new Columns<T>(columns.ColumnCount);
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var from = columns.Block(index);
            var into = converted.AddRows(from.Rows);
            for (var row = 0; row < from.Rows; row++)
                from.CopyRow(row, into, row);
            for (var feature = 0; feature < _scales.Length; feature++)
            {
                var (shift, scale) = (_shifts[feature], _scales[feature]);
                for (var row = 0; row < from.Rows; row++)
                    into[feature, row] = T.CreateTruncating((double.CreateTruncating(from[feature, row]) - shift) / scale);
            }
        }

        return converted;
    }
}
