namespace GradientDescent.Benchmarks.FreshProcess;

/// <summary>A house of the tutorial, its price in thousands.</summary>
[LinearModel]
internal sealed partial record House(double Bedrooms, [Target] double Price)
{
    public static readonly House[] Tutorial =
        [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
}
