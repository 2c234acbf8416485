namespace GradientDescent.Reports.Counts;

/// <summary>How many rows lie in each of some intervals of one width.</summary>
/// <param name="From">Where the first begins.</param>
/// <param name="To">Where the last ends.</param>
/// <param name="Counts">How many lie in each.</param>
internal sealed record Histogram(double From, double To, long[] Counts);
