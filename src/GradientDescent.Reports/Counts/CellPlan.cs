namespace GradientDescent.Reports.Counts;

/// <summary>The pictures in which many rows are counted.</summary>
internal sealed class CellPlan
{
    private const int MaxCellsPerSide = 40;

    /// <summary>The limit for the pictures of all features together, which is 85 KB in the page.</summary>
    private const int MaxFeatureCells = 16_000;

    private readonly List<CellAxis> _axes = [];
    private readonly List<CellPicture> _pictures = [];

    public CellPlan(RowValues values, ColumnSpread[] spreads, int[] features, long rows)
    {
        Axes = _axes;
        Pictures = _pictures;
        PredictedByActual = Picture(Axis(values.Target, MaxCellsPerSide), Axis(values.Prediction, MaxCellsPerSide));
        ResidualByFitted = Picture(PredictedByActual.Y, Axis(values.Residual, MaxCellsPerSide));
        var side = Math.Min(MaxCellsPerSide, (int)Math.Sqrt(MaxFeatureCells / 2.0 / Math.Max(1, features.Length)));
        var (target, residual) = (Axis(values.Target, side), Axis(values.Residual, side));
        var axes = Array.ConvertAll(features, feature => Axis(feature, side));
        TargetByFeature = Array.ConvertAll(axes, axis => Picture(axis, target));
        ResidualByFeature = Array.ConvertAll(axes, axis => Picture(axis, residual));
        ResidualAxis = new(values.Residual, spreads[values.Residual], ResidualDistribution.BinsFor(rows));
        ResidualBins = new(spreads[values.Residual]);

        CellAxis Axis(int column, int cells)
        {
            _axes.Add(new(column, spreads[column], cells));
            return _axes[^1];
        }

        CellPicture Picture(CellAxis x, CellAxis y)
        {
            _pictures.Add(new(x, y, CellCount));
            return _pictures[^1];
        }
    }

    public IReadOnlyList<CellAxis> Axes { get; }

    public IReadOnlyList<CellPicture> Pictures { get; }

    /// <summary>The number of cells of all pictures.</summary>
    public int CellCount => _pictures.Count == 0 ? 0 : _pictures[^1].At + _pictures[^1].CellCount;

    public CellPicture PredictedByActual { get; }

    public CellPicture ResidualByFitted { get; }

    public CellPicture[] TargetByFeature { get; }

    public CellPicture[] ResidualByFeature { get; }

    public CellAxis ResidualAxis { get; }

    public ResidualBins ResidualBins { get; }
}
