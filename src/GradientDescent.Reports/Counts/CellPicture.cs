namespace GradientDescent.Reports.Counts;

/// <summary>Two axes, and the index of the picture's first cell among the cells of all pictures.</summary>
internal sealed record CellPicture(CellAxis X, CellAxis Y, int At)
{
    public int CellCount => X.Cells * Y.Cells;

    public Histogram2D Of(long[] counts) => new(X.From, X.To, Y.From, Y.To, X.Cells, Y.Cells, counts[At..(At + CellCount)]);
}
