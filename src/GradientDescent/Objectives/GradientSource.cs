namespace GradientDescent;

/// <summary>What the gradients of a descent are computed from. In exact arithmetic the steps are the same for every source.</summary>
public enum GradientSource
{
    /// <summary><see cref="Moments"/> if the loss is squared error and computing them takes less time than the epochs; <see cref="Direct"/> otherwise.</summary>
    Auto,

    /// <summary>All rows are read in every epoch, as a full batch or in <see cref="MiniBatches"/>. It works for every loss. The rows are stored in columns.</summary>
    Direct,

    /// <summary>
    /// The rows are read once for their moments: count, means and covariances (equivalent to XᵀX and Xᵀy). Only squared error can be computed from them.
    /// Every epoch then takes O(d²) for d features and any number of rows. The rows are not stored. scikit-learn's option <c>precompute</c> has the same purpose.
    /// </summary>
    Moments,
}
