namespace GradientDescent.Passes;

/// <summary>The sums that the mean of a column with missing values is computed from.</summary>
/// <param name="Sum">Σ w(x − from) over the rows that have a value.</param>
/// <param name="Known">Σ w over the rows that have a value.</param>
/// <param name="All">Σ w over all rows.</param>
internal readonly record struct MeanSums(double Sum, double Known, double All)
{
    public static MeanSums operator +(MeanSums a, MeanSums b) => new(a.Sum + b.Sum, a.Known + b.Known, a.All + b.All);
}
