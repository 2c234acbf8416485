namespace GradientDescent.Orleans.Tests.Older;

/// <summary>The record of the tests in an older version of a program: a missing age has no mean yet.</summary>
[LinearModel]
public partial record AgedSale(double Area, double Age, [Target] double Price);
