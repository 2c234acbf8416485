namespace GradientDescent.Reports.Counts;

/// <summary>The number of rows in each interval; all intervals have equal width.</summary>
/// <param name="From">The lower end of the first interval.</param>
/// <param name="To">The upper end of the last interval.</param>
/// <param name="Counts">The number of rows in each interval.</param>
internal sealed record Histogram(double From, double To, long[] Counts);
