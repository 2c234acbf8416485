namespace GradientDescent.Reports.Tests;

/// <summary>One weight: a spring.</summary>
[LinearModel(Intercept = false)]
public partial record Pull(double Force, [Target] double Stretch)
{
    public static Pull[] All { get; } = [new(1, 2.1), new(2, 3.8), new(3, 6.3), new(4, 7.9)];
}
