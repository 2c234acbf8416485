namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of eight features with a sample weight.</summary>
[LinearModel]
public partial record Weighed(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, [Target] double Y, [SampleWeight] double Weight);
