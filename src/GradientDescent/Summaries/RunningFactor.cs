namespace GradientDescent.Summaries;

/// <summary>
/// R of all rows so far. Reflectors turn one slice of rows after another into R. Each reflector has one element in a row of R, and the others in the rows of the
/// slice.
/// </summary>
/// <remarks>
/// It is the sequential tall-skinny QR of J. Demmel, L. Grigori, M. Hoemmen and J. Langou, Communication-optimal parallel and sequential QR and LU
/// factorizations, 2012, https://doi.org/10.1137/080731992. Rows of R may have either sign until the end, because fixing the signs earlier would cost digits or time.
/// </remarks>
/// <param name="columnCount">The number of features, plus 1 for the target.</param>
internal sealed class RunningFactor(int columnCount)
{
    private readonly ReflectorPanel _panel = new();
    private readonly int _tileCount = ProductTiles.TileCount(columnCount);
    private readonly double[] _r = new double[Square(columnCount)];

    private int Size => _tileCount * ProductTiles.Side;

    public ref double this[int row, int column] => ref _r[(row * Size) + column];

    public void Clear() => Array.Clear(_r);

    /// <summary>Adds the rows of a slice, and overwrites the slice.</summary>
    public void Take(CentredSlice slice)
    {
        for (var panel = 0; panel < _tileCount; panel++)
        {
            var row = panel * ProductTiles.Side;
            ref var x = ref slice.FirstColumn(panel);
            _panel.Factor(ref x, slice.Capacity, slice.PaddedRows, ref this[row, row], Size);
            for (var tile = panel + 1; tile < _tileCount; tile++)
                _panel.Reflect(ref x, ref slice.FirstColumn(tile), slice.Capacity, slice.PaddedRows, ref this[row, tile * ProductTiles.Side], Size, slice.Ahead.Next());
        }
    }

    private static int Square(int columnCount)
    {
        var size = ProductTiles.TileCount(columnCount) * ProductTiles.Side;
        return size * size;
    }
}
