using GradientDescent;

namespace Elsewhere;

/// <summary>How a home is heated.</summary>
public enum Heating
{
    Electric,
    Gas,
    Oil,
}

/// <summary>What a home has besides its rooms.</summary>
[Flags]
public enum Extras
{
    None = 0,
    Garage = 1,
    Pool = 2,
}

/// <summary>A home that was sold, with a property for every kind of feature.</summary>
[LinearModel]
[Interaction(nameof(Area), nameof(Heating))]
public partial record Home(
    [Polynomial(2)] double Area,
    int Rooms,
    [Log] double Distance,
    [SquareRoot] double Garden,
    Heating Heating,
    Extras Extras,
    [Levels("north", "south")] string Side,
    [Levels("Rome", "Oslo"), Unknown(UnknownLevels.Other)] string City,
    bool Lift,
    [Missing(MissingValues.Mean)] double? Noise,
    [Missing(MissingValues.Indicator)] int? Floor,
    [Part(DatePart.Quarter), Cycle(Period.Year), Trend] DateOnly Sold,
    [Target, Log] double Price)
{
    /// <summary>Computed from other properties: every printer computes it too.</summary>
    [Feature]
    public double AreaPerRoom => Area / Rooms;
}
