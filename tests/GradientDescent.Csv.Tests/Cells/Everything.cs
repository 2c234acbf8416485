using static System.FormattableString;

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
    [Target] double Price)
{
    private const string Header =
        "Area,Width,Quality,Rates,Floor,Number,Windows,Height,Lift,Heating,Extras,Side,Day,Time,Instant,Clock,Span,Age,Rooms,Second,Price\n";

    public static Everything[] Random(int count)
    {
        var random = new Random(1);
        string[] sides = ["north", "south, east", "NA"];
        return [.. Enumerable.Range(0, count).Select(i => new Everything(
            random.NextDouble(), random.NextSingle(), (Half)random.Next(50), random.Next(1000) / 8m, random.Next(-9, 9), random.NextInt64(1 << 30), (byte)random.Next(256), (short)random.Next(-300, 300),
            random.Next(2) == 0, (Heating)(random.Next(2) * 7), (Extras)random.Next(4), sides[random.Next(3)], new DateOnly(2020, 1, 1).AddDays(random.Next(900)),
            new DateTime(2020, 1, 1).AddSeconds(random.Next(10_000_000)), new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddSeconds(random.Next(10_000_000)),
            new TimeOnly(random.Next(24), random.Next(60)), TimeSpan.FromSeconds(random.Next(100_000)),
            random.Next(4) == 0 ? null : random.NextDouble(), random.Next(4) == 0 ? null : random.Next(9), random.Next(9) == 0 ? null : CsvTests.Heating.Gas, random.NextDouble() * 100))];
    }

    public static string ToCsv(params IEnumerable<Everything> rows) => Header + string.Join('\n', rows.Select(static row => Invariant(
        $"{row.Area:R},{row.Width:R},{row.Quality:R},{row.Rates},{row.Floor},{row.Number},{row.Windows},{row.Height},{row.Lift},{row.Heating},\"{row.Extras}\",\"{row.Side}\",{row.Day:yyyy-MM-dd},{row.Time:O},{row.Instant:O},{row.Clock:O},{row.Span:c},{row.Age:R},{row.Rooms},{row.Second},{row.Price:R}")));
}
