using GradientDescent.Numerics;

namespace GradientDescent.Statistics.FeaturePlots;

/// <summary>Computes a point for each row, or for the rows of a sample. Whether a row is in the sample depends on its index only, and not on threads.</summary>
/// <param name="point">Computes the point of a row.</param>
/// <param name="share">The share of the rows in the sample; 1 for all.</param>
internal sealed class SampledPoints(RowPoint point, double share) : IResidualSums<SampledPoints>
{
    /// <summary>2⁶⁴, the number of hashes.</summary>
    private const double Hashes = 18446744073709551616.0;

    private readonly List<FeaturePoint> _points = [];

    public IReadOnlyList<FeaturePoint> Points => _points;

    public SampledPoints CreateAlike() => new(point, share);

    public void Add(ResidualRows rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows.FirstRow + at;
            if (rows.Weights[at] == 0 || (share < 1 && RowHash.Of(row, seed: 0) >= share * Hashes))
                continue;
            var (x, y) = point(rows, at);
            _points.Add(new(row, x, y, rows.Weights[at]));
        }
    }

    public void Merge(SampledPoints other) => _points.AddRange(other._points);

    public void Clear() => _points.Clear();
}

/// <summary>The point of a row.</summary>
internal delegate (double X, double Y) RowPoint(ResidualRows rows, int row);
