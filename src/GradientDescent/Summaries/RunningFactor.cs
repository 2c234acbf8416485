namespace GradientDescent.Summaries;

/// <summary>
/// R of all the rows that it has taken: it stays on top while slice after slice of rows is turned into it by reflectors, each of which
/// has one entry in a row of R and the others in all rows of the slice.
/// </summary>
/// <remarks>
/// The sequential tall-skinny QR of Demmel, Grigori, Hoemmen and Langou, Communication-optimal parallel and sequential QR and LU
/// factorizations, 2012. Rows of R may have either sign while it grows: keeping it would cost digits or work.
/// </remarks>
/// <param name="columnCount">Features and target together.</param>
internal sealed class RunningFactor(int columnCount)
{
    private readonly ReflectorPanel _panel = new();
    private readonly int _tileCount = (columnCount + ProductTiles.Side - 1) / ProductTiles.Side;
    private readonly double[] _r = new double[Square(columnCount)];

    private int Size => _tileCount * ProductTiles.Side;

    public ref double this[int row, int column] => ref _r[(row * Size) + column];

    public void Clear() => Array.Clear(_r);

    /// <summary>Takes the rows of a slice, which are used up.</summary>
    public void Take(CentredSlice slice)
    {
        for (var panel = 0; panel < _tileCount; panel++)
        {
            var row = panel * ProductTiles.Side;
            ref var x = ref slice.FirstColumn(panel);
            _panel.Factor(ref x, slice.Capacity, slice.PaddedRows, ref this[row, row], Size);
            slice.AskAhead(panel);
            for (var tile = panel + 1; tile < _tileCount; tile++)
                _panel.Reflect(ref x, ref slice.FirstColumn(tile), slice.Capacity, slice.PaddedRows, ref this[row, tile * ProductTiles.Side], Size);
        }
    }

    private static int Square(int columnCount)
    {
        var size = (columnCount + ProductTiles.Side - 1) / ProductTiles.Side * ProductTiles.Side;
        return size * size;
    }
}
