namespace GradientDescent;

/// <summary>In which order batches take the rows.</summary>
public enum BatchShuffle
{
    /// <summary>As they stand.</summary>
    None,

    /// <summary>Every row for itself: the best mixture, and every row a visit to another place in memory.</summary>
    Rows,

    /// <summary>Batch by batch, rows that follow one another staying together: nearly as fast as no shuffling. For rows that stand in no order.</summary>
    Blocks,
}
