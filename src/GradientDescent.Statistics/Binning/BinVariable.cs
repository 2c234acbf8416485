namespace GradientDescent.Statistics.Binning;

/// <summary>The number by which rows are put into bins: the prediction, or a feature.</summary>
/// <param name="Feature">The index of the feature; null for the prediction.</param>
internal readonly record struct BinVariable(int? Feature)
{
    public double Of(ResidualRows rows, int row) => Feature is { } feature ? rows.Feature(feature)[row] : rows.Prediction(row);
}
