namespace GradientDescent.Reports.Tests;

/// <summary>A single weight.</summary>
[LinearModel(Intercept = false)]
public partial record Slope(double Run, [Target] double Rise);
