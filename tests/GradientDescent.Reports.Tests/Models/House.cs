namespace GradientDescent.Reports.Tests;

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price)
{
    /// <summary>The tutorial's.</summary>
    public static House[] All { get; } = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
}
