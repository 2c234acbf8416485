namespace GradientDescent.Reports.Counts;

/// <summary>The range and the mean of the numbers of a column.</summary>
/// <param name="From">The smallest number.</param>
/// <param name="To">The largest number.</param>
/// <param name="Mean">The mean.</param>
/// <param name="MeanSquare">The mean of the squares; infinite if they are too large for a double.</param>
internal readonly record struct ColumnSpread(double From, double To, double Mean, double MeanSquare)
{
    /// <summary>√(mean of squares − mean²).</summary>
    public double Deviation => Math.Sqrt(Math.Max(0, MeanSquare - (Mean * Mean)));
}
