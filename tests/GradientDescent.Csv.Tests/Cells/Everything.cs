namespace GradientDescent.CsvTests;

public enum Heating
{
    Electric,
    Gas,
    Oil = 7,
}

[Flags]
public enum Extras
{
    None = 0,
    Pool = 1,
    Sauna = 2,
}

/// <summary>A record with a property of every type.</summary>
[LinearModel]
public partial record Everything(
    double Area,
    float Width,
    Half Quality,
    decimal Rates,
    int Floor,
    long Number,
    byte Windows,
    short Height,
    bool Lift,
    Heating Heating,
    Extras Extras,
    [Levels("north", "south, east", "NA")] string Side,
    DateOnly Day,
    DateTime Time,
    DateTimeOffset Instant,
    TimeOnly Clock,
    TimeSpan Span,
    [Missing(MissingValues.Mean)] double? Age,
    [Missing(MissingValues.Indicator)] int? Rooms,
    [Missing(MissingValues.SkipRow)] Heating? Second,
    [Target] double Price);
