namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>A house of the tutorial.</summary>
[LinearModel]
public partial record House(double Bedrooms, [Target] double Price)
{
    public static readonly House[] Tutorial = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
}

/// <summary>One whose area says nothing that width and depth don't.</summary>
[LinearModel]
public partial record Estate(double Width, double Depth, double Perimeter, [Target] double Price);

/// <summary>A model that may be left without anything to estimate.</summary>
[LinearModel(Intercept = false)]
public partial record Spring(double Force, [Target] double Length);
