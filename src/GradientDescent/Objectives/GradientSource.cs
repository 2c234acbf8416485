namespace GradientDescent;

/// <summary>Where a descent gets its gradients from. In exact arithmetic all sources take the very same steps.</summary>
public enum GradientSource
{
    /// <summary>Moments where the loss has them and one pass for them costs less than the epochs do; otherwise direct.</summary>
    Auto,

    /// <summary>All rows are read at every epoch: right for every loss. The rows are kept in columns.</summary>
    Direct,

    /// <summary>
    /// The rows are read once, for their number, means and products: all that squared error needs. Every epoch after that costs
    /// O(d²), however many rows there are, and the rows are not kept.
    /// </summary>
    Moments,
}
