namespace GradientDescent;

/// <summary>The order in which batches use the rows.</summary>
public enum BatchShuffle
{
    /// <summary>The rows in their own order.</summary>
    None,

    /// <summary>A random order of all rows in every epoch. It mixes best, but reads memory at random.</summary>
    Rows,

    /// <summary>
    /// A random order of the batches in every epoch; each batch has consecutive rows. It is nearly as fast as no shuffling. Use it for rows that are not sorted.
    /// </summary>
    Blocks,
}
