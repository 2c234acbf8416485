using System.Globalization;

namespace GradientDescent.Databases.Tests;

public enum Heating
{
    Electric,
    Gas,
    Oil,
}

/// <summary>A record with a property of every type that columns of databases have.</summary>
[LinearModel]
public partial record Flat(
    double Area, float Height, int Rooms, long Viewers, short Floor, decimal Fee, bool Balcony, Heating Heating, [Levels("north", "south")] string Side,
    DateOnly Sold, DateTime Listed, [Cycle(Period.Day)] TimeOnly Sunrise, TimeSpan Commute, [Missing(MissingValues.Indicator)] double? Age, [Missing(MissingValues.Indicator)] int? Built,
    [Target] double Price)
{
    /// <summary>A table that every engine understands.</summary>
    public const string Table = """
        create table flats (id integer not null, area double precision not null, height real, rooms integer, viewers bigint, floor smallint, fee decimal(10, 2), balcony boolean,
            heating varchar(20), side varchar(20), sold date, listed timestamp, sunrise time, commute interval, age double precision, built integer, price double precision)
        """;

    public static string[] Columns { get; } = ["area", "height", "rooms", "viewers", "floor", "fee", "balcony", "heating", "side", "sold", "listed", "sunrise", "commute", "age", "built", "price"];

    public static Flat[] Some(int count) => [.. Enumerable.Range(0, count).Select(static seed => Of(new Random(seed)))];

    /// <summary>The row in SQL.</summary>
    public string Values(int id) => string.Create(CultureInfo.InvariantCulture,
        $"({id}, {Area:R}, {Height:R}, {Rooms}, {Viewers}, {Floor}, {Fee}, {Balcony}, '{Heating}', '{Side}', '{Sold:O}', '{Listed:yyyy-MM-dd HH:mm:ss}', '{Sunrise:HH:mm:ss}', '{Commute}', {(Age is { } age ? $"{age:R}" : "null")}, {Built?.ToString(CultureInfo.InvariantCulture) ?? "null"}, {Price:R})");

    private static Flat Of(Random random)
    {
        var area = random.Next(200, 2000) / 8.0;
        return new(
            area, random.Next(200, 400) / 128f, random.Next(1, 9), random.NextInt64(1L << 40), (short)random.Next(-2, 30), random.Next(10000, 90000) / 100m, random.Next(2) == 0, (Heating)random.Next(3),
            random.Next(2) == 0 ? "north" : "south", new DateOnly(2020, 1, 1).AddDays(random.Next(2000)), new DateTime(2020, 1, 1).AddSeconds(random.Next(100_000_000)),
            new TimeOnly(random.Next(4, 9), random.Next(60), random.Next(60)), TimeSpan.FromSeconds(random.Next(7200)), random.Next(4) == 0 ? null : random.Next(900) / 8.0,
            random.Next(4) == 0 ? null : random.Next(1900, 2025), (area * 20) + random.Next(1000));
    }
}
