using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;
using GradientDescent.Reduction;

namespace GradientDescent.RowReading;

/// <summary>Stores the numbers of all rows in columns.</summary>
internal sealed class ColumnIntake<TRow, T>(RowWriter<TRow, T> writer, int? maxDegreeOfParallelism, long expectedRows, CancellationToken cancellationToken) : RowIntake<TRow>, IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Columns<T> _columns = new(writer.ColumnCount, expectedRows);

    /// <summary>Receives where each row comes from, if that is needed.</summary>
    public RowOrigins? Origins { get; init; }

    public override long RowCount => _columns.RowCount;

    public override void Take(ReadOnlySpan<TRow> rows, long first)
    {
        writer.Write(rows, first, this);
        for (var at = 0; Origins is not null && at < rows.Length; at++)
            Origins.Add(new(first + at, writer.PlaceOf(rows[at])));
    }

    public Block<T> Next(int rows) => _columns.AddRows(rows);

    public override GivenRows ToRows() => GivenRows<T>.Of(_columns, Threads.For(_columns.RowCount, _columns.ColumnCount, maxDegreeOfParallelism), new(Progress: null, cancellationToken), Origins);
}
