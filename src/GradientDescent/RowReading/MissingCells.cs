using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>The cells of rows whose missing values were replaced by a mean: a bit per row, for each feature with such a cell.</summary>
internal sealed class MissingCells
{
    private const int WordBits = 64;

    private readonly ulong[][] _words;

    private MissingCells(int[] features, ulong[][] words)
    {
        Features = features;
        _words = words;
    }

    /// <summary>The indices of the features that are missing in a row.</summary>
    public IReadOnlyList<int> Features { get; }

    /// <summary>Finds the NaNs of some columns. Null if there are none.</summary>
    public static MissingCells? In<T>(Columns<T> columns, IReadOnlyList<int> features, CancellationToken cancellationToken)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        var words = features.Select(_ => new ulong[(columns.RowCount + WordBits - 1) / WordBits]).ToArray();
        for (long index = 0; index < columns.BlockCount; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = columns.Block(index);
            for (var i = 0; i < words.Length; i++)
            {
                var cells = block.Cells(features[i]);
                for (var row = 0; row < cells.Length; row++)
                {
                    if (T.IsNaN(cells[row]))
                        Word(words[i], (index * columns.BlockRows) + row) |= Bit((index * columns.BlockRows) + row);
                }
            }
        }

        int[] missing = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Any(static word => word != 0))];
        return missing.Length == 0 ? null : new([.. missing.Select(i => features[i])], [.. missing.Select(i => words[i])]);
    }

    /// <summary>Whether a feature is missing in a row.</summary>
    /// <param name="index">The index of the feature in <see cref="Features"/>.</param>
    /// <param name="row">The number of the row.</param>
    public bool Has(int index, long row) => (Word(_words[index], row) & Bit(row)) != 0;

    /// <summary>Writes NaN where values of a row were missing.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="block">A block that has the row.</param>
    /// <param name="at">The index of the row in the block.</param>
    public void Restore<T>(long row, Block<T> block, int at)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (Has(i, row))
                block[Features[i], at] = T.NaN;
        }
    }

    private static ref ulong Word(ulong[] words, long row) => ref words[row / WordBits];

    private static ulong Bit(long row) => 1UL << (int)(row % WordBits);
}
