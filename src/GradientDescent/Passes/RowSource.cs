namespace GradientDescent;

/// <summary>Rows that are at hand: they can be read as often as need be, a group at a time, by several threads at once.</summary>
public abstract class RowSource
{
    private protected RowSource()
    {
    }

    /// <summary>How many rows there are.</summary>
    public abstract long RowCount { get; }

    /// <summary>Features, target and sample weight together.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>One pass: adds all rows to the total. The bits are the same for any number of threads.</summary>
    /// <typeparam name="TSums">The sums.</typeparam>
    /// <param name="total">Sums that are clear, or that other rows were added to before.</param>
    /// <param name="create">Makes clear sums that merge with the total.</param>
    /// <exception cref="ArgumentNullException">There is no total, or nothing that makes sums.</exception>
    /// <exception cref="InvalidRowException">A row of an array or a list has a number that is missing, NaN or infinite.</exception>
    public void AddTo<TSums>(TSums total, Func<TSums> create)
        where TSums : class, IBlockSums<TSums>
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(create);
        AddAll(total, create);
    }

    private protected abstract void AddAll<TSums>(TSums total, Func<TSums> create)
        where TSums : class, IBlockSums<TSums>;

    /// <summary>Adds no more than the first few rows, at most one block of them.</summary>
    internal abstract void AddFirst<TSums>(int mostRows, TSums total)
        where TSums : class, IBlockSums<TSums>;
}
