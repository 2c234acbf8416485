namespace GradientDescent;

/// <summary>What the gradients of a descent are computed from. In exact arithmetic the steps are the same for every source.</summary>
public enum GradientSource
{
    /// <summary>
    /// <see cref="Moments"/> for squared error, <see cref="Direct"/> for any other loss and with <see cref="MiniBatches"/>. Also <see cref="Direct"/> if a learning rate
    /// is specified and there are fewer than 1 + d/16 epochs for d features, because moments would then take longer.
    /// </summary>
    Auto,

    /// <summary>The rows are stored in columns, and all are read in every epoch. It works for every loss.</summary>
    Direct,

    /// <summary>
    /// The rows are read once for their moments: count, means and covariances (equivalent to XᵀX and Xᵀy). Only <see cref="SquaredError"/> can be computed from them;
    /// for another loss, or with <see cref="MiniBatches"/>, the trainer's constructor throws. An epoch takes O(d²) for d features, whatever the number of rows.
    /// </summary>
    Moments,
}
