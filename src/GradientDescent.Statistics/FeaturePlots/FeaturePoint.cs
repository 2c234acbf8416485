namespace GradientDescent.Statistics;

/// <summary>A row in a picture of one feature.</summary>
/// <param name="Row">The number of the row among all rows that were read, from 0.</param>
/// <param name="X">The value on the horizontal axis.</param>
/// <param name="Y">The value on the vertical axis.</param>
/// <param name="Weight">The sample weight; 1 if there is none.</param>
public readonly record struct FeaturePoint(long Row, double X, double Y, double Weight);
