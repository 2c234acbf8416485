using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Data;

/// <summary>Rows in arrays of the caller. Only the rows of one block are copied at a time, into the layout that a kernel reads.</summary>
/// <param name="columns">The arrays, all of the same length.</param>
/// <param name="names">The names of the columns; null if none were given.</param>
[SuppressMessage("Reliability", "CA1001:Types that own disposable fields should be disposable", Justification = "The copies are memory, which the garbage collector frees with the store.")]
internal sealed class ArrayStore<T>(ReadOnlyMemory<T>[] columns, string[]? names) : ColumnStore<T>(columns.Length)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>One copy per reading thread, so that several threads can read at once.</summary>
    private readonly ThreadLocal<BlockCopy<T>> _copies = NewCopies(columns.Length);

    private readonly IReadOnlyList<string>? _names = names?.AsReadOnly();

    public override long RowCount => columns[0].Length;

    public override IReadOnlyList<string>? Names => _names;

    public override Block<T> Rows(long from, int maxRows)
    {
        // The rows are cut at the same places as the chunks of growing columns, because the cuts determine how sums round.
        var upToCut = Chunk<T>.MaxRows - (from % Chunk<T>.MaxRows);
        var rows = (int)Math.Min(Math.Min(maxRows, BlockRows), Math.Min(upToCut, RowCount - from));
        return _copies.Value!.Of(columns, (int)from, rows);
    }

    public override Block<T> AddRows(int rows) => throw new InvalidOperationException(string.Create(
        CultureInfo.InvariantCulture,
        $"Columns made from arrays cannot grow: create columns with new Columns<{typeof(T).Name}>({ColumnCount}) and add all rows to them."));

    public override GrowingStore<T> Copy(CancellationToken cancellationToken)
    {
        var copy = new GrowingStore<T>(ColumnCount);
        while (copy.RowCount < RowCount)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var from = (int)copy.RowCount;
            BlockCopy<T>.Read(columns, from, copy.AddRows(columns[0].Length - from));
        }

        return copy;
    }

    public override ColumnStore<T> InOrder(IReadOnlyList<string> names, string recordName)
    {
        if (_names is null || _names.SequenceEqual(names))
            return this;
        var order = ColumnNames.Order(_names, names, recordName);
        return new ArrayStore<T>(Array.ConvertAll(order, column => columns[column]), [.. names]);
    }

    /// <summary>The factory captures only the number of columns. A ThreadLocal keeps what it captures alive for one garbage collection longer than the store.</summary>
    private static ThreadLocal<BlockCopy<T>> NewCopies(int columnCount) => new(() => new(columnCount));
}
