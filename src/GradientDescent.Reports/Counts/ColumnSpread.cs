namespace GradientDescent.Reports.Counts;

/// <summary>Where the numbers of a column lie.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The largest.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="MeanSquare">The mean of their squares; infinite where those are too large for a double.</param>
internal readonly record struct ColumnSpread(double From, double To, double Mean, double MeanSquare)
{
    /// <summary>√(mean of squares − mean²).</summary>
    public double Deviation => Math.Sqrt(Math.Max(0, MeanSquare - (Mean * Mean)));
}
