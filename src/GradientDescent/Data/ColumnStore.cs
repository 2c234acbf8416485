using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Data;

/// <summary>Where the rows of <see cref="Columns{T}"/> lie.</summary>
internal abstract class ColumnStore<T>(int columnCount)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public int ColumnCount { get; } = columnCount;

    /// <summary>The most rows that a block has.</summary>
    public int BlockRows { get; } = BlockSize.Rows<T>(columnCount);

    public abstract long RowCount { get; }

    /// <summary>What the columns are called; null where nobody has said.</summary>
    public virtual IReadOnlyList<string>? Names => null;

    /// <summary>Up to so many rows from one on: as many as make a block and do not straddle chunks.</summary>
    public abstract Block<T> Rows(long from, int mostRows);

    /// <summary>Adds up to so many rows and hands them out to be written.</summary>
    /// <exception cref="InvalidOperationException">It cannot grow.</exception>
    public abstract Block<T> Extend(int rows);

    /// <summary>The same rows in a store of their own.</summary>
    public abstract GrowingStore<T> Copy(CancellationToken cancellation);

    /// <summary>The columns in the order of these names, not copied. Columns without names stand in that order already.</summary>
    /// <param name="names">What they should be called.</param>
    /// <param name="recordName">Whose columns these are.</param>
    /// <exception cref="ArgumentException">A name is missing, or one is too much.</exception>
    public virtual ColumnStore<T> InOrder(IReadOnlyList<string> names, string recordName) => this;
}
