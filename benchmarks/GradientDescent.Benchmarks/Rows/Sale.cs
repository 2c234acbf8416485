namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of three features in a group.</summary>
[LinearModel]
public partial record Sale([Excluded] int Shop, double X1, double X2, double X3, [Target] double Y);
