namespace GradientDescent.Onnx.Tests;

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price)
{
    public static readonly House[] Seven = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
}

public enum Heating
{
    Gas,
    Oil,
    Wood,
}

/// <summary>A record with a feature of each kind of input.</summary>
[LinearModel]
public partial record Flat(
    [Log] double Area,
    [Missing(MissingValues.Indicator)] int? Rooms,
    Heating Heating,
    [Levels("Oslo", "Rome"), Unknown(UnknownLevels.Reference)] string City,
    bool HasLift,
    [Cycle(Period.Year)] DateOnly Listed,
    [Target, Log] double Price)
{
    public static Flat[] Some(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => new Flat(
            20 + (100 * random.NextDouble()),
            random.Next(4) == 0 ? null : random.Next(1, 7),
            (Heating)random.Next(3),
            random.GetItems(["Oslo", "Rome", "Bonn"], 1)[0],
            random.Next(2) == 0,
            DateOnly.FromDayNumber(random.Next(700_000, 740_000)),
            50 + (900 * random.NextDouble())))];
    }
}
