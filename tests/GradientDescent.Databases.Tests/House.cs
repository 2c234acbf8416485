namespace GradientDescent.Databases.Tests;

/// <summary>The record of README.md.</summary>
[LinearModel]
public partial record House(double Bedrooms, [Target] double Price)
{
    public static House[] Seven { get; } = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];

    /// <summary>A query that needs no table.</summary>
    public const string Query = "select 1.0e0 as bedrooms, 80.0e0 as price union all select 2, 170 union all select 3, 100 union all select 3, 220 union all select 4, 200 union all select 4, 270 union all select 5, 500";
}
