using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Scoring;

/// <summary>Counts the rows with a feature outside its range in the training rows, by the property of the feature.</summary>
internal sealed class RangeCounts : IPartialSum<RangeCounts>
{
    private readonly ModelSchema _schema;
    private readonly IReadOnlyList<FeatureRange> _ranges;
    private readonly string[] _properties;
    private readonly int[] _propertyOf;
    private readonly bool[] _isOutside;
    private readonly long[] _counts;

    private RangeCounts(ModelSchema schema, IReadOnlyList<FeatureRange> ranges)
    {
        _schema = schema;
        _ranges = ranges;
        _properties = [.. schema.Features.Select(static feature => feature.Source).Distinct()];
        _propertyOf = [.. schema.Features.Select(feature => Array.IndexOf(_properties, feature.Source))];
        (_isOutside, _counts) = (new bool[_properties.Length], new long[_properties.Length]);
    }

    /// <summary>The properties with such rows, in the order of the features.</summary>
    public IReadOnlyList<OutsideRange> Outside => [.. _properties.Zip(_counts, static (property, count) => new OutsideRange(property, count)).Where(static range => range.RowCount > 0)];

    /// <summary>Cleared counts; null if the ranges of the training rows are unknown.</summary>
    public static RangeCounts? For(ILinearModel model) =>
        model.Details()?.Provenance?.Ranges is { } ranges && ranges.Count == model.Schema.Features.Count ? new(model.Schema, ranges) : null;

    public void Add<T>(Block<T> block, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Array.Clear(_isOutside);
        for (var feature = 0; feature < _propertyOf.Length; feature++)
        {
            var value = double.CreateTruncating(block[feature, row]);
            _isOutside[_propertyOf[feature]] |= _ranges[feature].IsExceededBy(_schema.Features[feature].Term, value);
        }

        for (var property = 0; property < _counts.Length; property++)
            _counts[property] += _isOutside[property] ? 1 : 0;
    }

    public void Merge(RangeCounts other)
    {
        for (var property = 0; property < _counts.Length; property++)
            _counts[property] += other._counts[property];
    }

    public void Clear() => Array.Clear(_counts);
}
