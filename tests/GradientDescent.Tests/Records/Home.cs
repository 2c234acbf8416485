namespace GradientDescent.Tests.Records;

public enum Heat
{
    Gas,
    Oil,
    Wood = 7,
}

/// <summary>Some of every kind of feature, for what is known of a model beside its weights.</summary>
[LinearModel]
public partial record Home(
    int Rooms, [Log] double Area, Heat Heat, [Levels("north", "south")] string Side, [Missing(MissingValues.Mean)] double? Age, [Missing(MissingValues.Indicator)] float? Noise,
    [PenaltyFactor(0.5), NonNegative] DateOnly Built, [Target, Log] double Price)
{
    public static readonly Home[] Some =
    [
        new(1, 40, Heat.Gas, "north", 12, 3, new(2001, 1, 1), 80), new(2, 55, Heat.Oil, "south", null, null, new(1990, 5, 1), 110), new(3, 70, Heat.Wood, "north", 40, 5, new(1970, 7, 3), 95),
        new(3, 90, Heat.Gas, "south", 3, 2, new(2020, 2, 29), 210), new(4, 110, Heat.Oil, "south", 25, null, new(1999, 9, 9), 240), new(5, 150, Heat.Gas, "north", 8, 1, new(2015, 3, 3), 390),
        new(2, 61, Heat.Wood, "south", 17, 4, new(1985, 11, 30), 130), new(4, 99, Heat.Wood, "north", null, 2, new(1977, 1, 2), 180), new(6, 180, Heat.Oil, "north", 5, 1, new(2018, 6, 6), 450),
        new(1, 33, Heat.Gas, "south", 60, 6, new(1950, 8, 8), 60), new(3, 77, Heat.Oil, "north", 30, 3, new(1995, 4, 4), 150), new(5, 140, Heat.Wood, "south", 15, 2, new(2005, 5, 5), 330),
    ];

    public Dictionary<string, object?> Named() => new()
    {
        ["Rooms"] = Rooms,
        ["Area"] = Area,
        ["Heat"] = Heat,
        ["Side"] = Side,
        ["Age"] = Age,
        ["Noise"] = Noise,
        ["Built"] = Built,
    };
}
