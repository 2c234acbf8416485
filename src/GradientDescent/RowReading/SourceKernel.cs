using System.Numerics;
using GradientDescent.Sources;

namespace GradientDescent.RowReading;

/// <summary>Turns the rows of sources into columns.</summary>
/// <param name="schema">The schema of the rows.</param>
internal abstract class SourceKernel<T>(ModelSchema schema) : RowKernel<PropertyRow, T>(schema)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The rows of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="groupColumn">The column that has the groups of rows, see <see cref="PropertyRow.Group"/>. Default: none.</param>
    public abstract Rows<PropertyRow> RowsOf(PropertySource source, string? groupColumn = null);

    /// <summary>The rows of a source, in which the names of unknown levels are unreadable cells, so that they are known.</summary>
    public abstract Rows<PropertyRow> RowsToDescribe(PropertySource source);
}

/// <summary>Makes an object of the record from a row of a source.</summary>
/// <returns>What is wrong with the row; null if the object was made.</returns>
internal delegate InvalidRow? RecordMaker<TRow>(PropertyRow row, out TRow? record);

/// <summary>Reads the rows of sources for functions of the user's, which need an object for each row.</summary>
/// <param name="Kernel">Turns the rows into columns, and reads all properties of the objects.</param>
/// <param name="Make">Makes the objects.</param>
internal sealed record RecordSource<TRow, T>(SourceKernel<T> Kernel, RecordMaker<TRow> Make)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Passes on the objects of the rows.</summary>
    public IRowReceiver<PropertyRow> PassingOnTo(IRowReceiver<TRow> receiver) => new Objects(this, receiver);

    private sealed class Objects(RecordSource<TRow, T> source, IRowReceiver<TRow> receiver) : IRowReceiver<PropertyRow>
    {
        public void Take(ReadOnlySpan<PropertyRow> rows, long first)
        {
            var records = new TRow[rows.Length];
            for (var at = 0; at < rows.Length; at++)
                records[at] = source.Make(rows[at], out var record) is { } invalid ? throw new InvalidRowException(first + at, invalid with { Place = source.Kernel.PlaceOf(rows[at]) }) : record!;
            receiver.Take(records, first);
        }

        /// <summary>A row of which no object can be made has no key either.</summary>
        public void LeaveOut(PropertyRow row, long number, InvalidRow invalid)
        {
            if (source.Make(row, out var record) is null)
                receiver.LeaveOut(record!, number, invalid);
        }
    }
}
