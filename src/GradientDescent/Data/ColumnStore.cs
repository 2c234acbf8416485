using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Data;

/// <summary>The storage of <see cref="Columns{T}"/>.</summary>
internal abstract class ColumnStore<T>(int columnCount)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public int ColumnCount { get; } = columnCount;

    /// <summary>The maximum number of rows per block.</summary>
    public int BlockRows { get; } = BlockSize.Rows<T>(columnCount);

    public abstract long RowCount { get; }

    /// <summary>The names of the columns; null if none were given.</summary>
    public virtual IReadOnlyList<string>? Names => null;

    /// <summary>Returns at most this number of rows, starting with one row: no more than a block, and never across two chunks.</summary>
    public abstract Block<T> Rows(long from, int maxRows);

    /// <summary>Adds up to this number of rows and returns them to be written.</summary>
    /// <exception cref="InvalidOperationException">The store cannot grow.</exception>
    public abstract Block<T> AddRows(int rows);

    /// <summary>Copies the rows into a new store that can grow.</summary>
    public abstract GrowingStore<T> Copy(CancellationToken cancellationToken);

    /// <summary>Returns the columns in the order of these names, without copying them. Columns without names are already in that order.</summary>
    /// <param name="names">The wanted names, in order.</param>
    /// <param name="recordName">The name of the record.</param>
    /// <exception cref="ArgumentException">A name is missing, or a name is not one of the record's columns.</exception>
    public virtual ColumnStore<T> InOrder(IReadOnlyList<string> names, string recordName) => this;
}
