namespace GradientDescent.Objectives;

/// <summary>The rows of each batch of an epoch.</summary>
internal sealed class BatchOrder
{
    private readonly MiniBatches _batches;
    private readonly Random _random;
    private readonly int[] _order;
    private readonly int _rowCount;

    /// <exception cref="NotSupportedException">There are too many rows to shuffle.</exception>
    public BatchOrder(MiniBatches batches, long rowCount)
    {
        if (rowCount > Array.MaxLength)
            throw new NotSupportedException($"MiniBatches support at most {Array.MaxLength:N0} rows: leave MiniBatches out, or give fewer rows.");
        _batches = batches;
        _random = new(batches.Seed);
        _rowCount = (int)rowCount;
        Count = (int)((rowCount + batches.Size - 1) / batches.Size);
        _order = [.. Enumerable.Range(0, batches.Shuffle switch { BatchShuffle.Rows => _rowCount, BatchShuffle.Blocks => Count, _ => 0 })];
    }

    /// <summary>The number of batches per epoch.</summary>
    public int Count { get; }

    /// <summary>
    /// The variance of the mean over a batch, as a share of the variance of one row: (n − b)/(b·(n − 1)) for b of n rows, drawn without replacement.
    /// It is 1 for batches of one row, and 0 for a batch of all rows.
    /// </summary>
    public double Variance => Count <= 1 ? 0 : (double)(_rowCount - _batches.Size) / _batches.Size / (_rowCount - 1);

    /// <summary>Shuffles for the next epoch.</summary>
    public void BeginEpoch() => _random.Shuffle(_order);

    /// <summary>Whether the rows of a batch are consecutive.</summary>
    public bool IsContiguous => _batches.Shuffle != BatchShuffle.Rows;

    /// <summary>The first row of a batch of consecutive rows, and the number of its rows.</summary>
    public (long From, int Rows) Range(int batch)
    {
        var from = (long)(_batches.Shuffle == BatchShuffle.Blocks ? _order[batch] : batch) * _batches.Size;
        return (from, (int)Math.Min(_batches.Size, _rowCount - from));
    }

    /// <summary>The number of rows of a batch.</summary>
    public int RowCount(int batch) => IsContiguous ? Range(batch).Rows : Rows(batch).Length;

    /// <summary>The rows of a batch as a share of those of a whole batch: 1, but for a shorter last batch.</summary>
    public double Share(int batch) => (double)RowCount(batch) / Math.Min(_batches.Size, _rowCount);

    /// <summary>The sum of the shares of all batches.</summary>
    public double ShareSum => (double)_rowCount / Math.Min(_batches.Size, _rowCount);

    /// <summary>The row of a batch of one row.</summary>
    public long Row(int batch) => IsContiguous ? Range(batch).From : Rows(batch)[0];

    /// <summary>The rows of a batch of rows that are not consecutive.</summary>
    public ReadOnlySpan<int> Rows(int batch)
    {
        var from = batch * _batches.Size;
        return _order.AsSpan(from, Math.Min(_batches.Size, _rowCount - from));
    }
}
