namespace GradientDescent.Tests.Describing;

public enum Heating
{
    Electric,
    Gas,
    Oil,
}

[Flags]
public enum Extras
{
    None = 0,
    Pool = 1,
    Sauna = 2,
}

/// <summary>A record with a property of each kind.</summary>
[LinearModel]
public partial record Flat(
    [Polynomial(2)] double Area,
    Heating Heating,
    Extras Extras,
    [Levels("Rome", "Oslo"), Unknown(UnknownLevels.Other)] string City,
    bool Lift,
    DateOnly Sold,
    [Missing(MissingValues.Mean)] double? Age,
    [Missing(MissingValues.Indicator)] int? Rooms,
    [Missing(MissingValues.SkipRow)] TimeSpan? Commute,
    [SampleWeight] double Weight,
    [Target, Log] double? Price)
{
    public static Flat Any { get; } = new(50, Heating.Gas, Extras.Pool, "Oslo", true, new(2024, 2, 29), 10, 2, TimeSpan.FromMinutes(20), 1, 300);
}
