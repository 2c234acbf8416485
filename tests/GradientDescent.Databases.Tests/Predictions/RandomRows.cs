using GradientDescent.Sql;

namespace GradientDescent.Databases.Tests;

/// <summary>Random rows with the properties of a model: some values are null, unknown or outside the domain of a function.</summary>
internal static class RandomRows
{
    /// <summary>A row for <c>Predict</c>.</summary>
    public static Dictionary<string, object?> Of(ModelSchema schema, Random random, Engine engine) =>
        schema.Properties.ToDictionary(static property => property.Name, property => property.IsNullable && random.Next(4) == 0 ? null : Value(property, random, engine));

    /// <summary>The same value as the column of a table holds it.</summary>
    public static object Stored(ModelProperty property, object? value, EnumStorage enums) => (property.Type, value) switch
    {
        (_, null) => DBNull.Value,
        (PropertyType.Half, Half half) => (float)half,
        (PropertyType.UInt32, uint number) => (long)number,
        (PropertyType.UInt64, ulong number) => (decimal)number,
        (PropertyType.Byte, byte number) => (short)number,
        (PropertyType.Enum, int number) when enums == EnumStorage.Name =>
            property.OtherNames.Where(_ => number % 2 == 0).Concat(property.Levels).FirstOrDefault(level => level.Number == number)?.Name ?? $"Unknown{number}",
        (_, var other) => other,
    };

    private static object? Value(ModelProperty property, Random random, Engine engine) => property.Type switch
    {
        PropertyType.Double => Number(random),
        PropertyType.Single => (float)Number(random),
        PropertyType.Half => (Half)(random.NextDouble() * 100),
        PropertyType.Decimal => Math.Round((decimal)Number(random), 4),
        PropertyType.Byte => (byte)random.Next(256),
        PropertyType.Int16 => (short)random.Next(-200, 200),
        PropertyType.Int32 => random.Next(5) == 0 ? random.Next() : random.Next(-20, 200),
        PropertyType.UInt32 => (uint)random.Next(1000),
        PropertyType.Int64 => random.Next(5) == 0 ? random.NextInt64(1L << 60) : random.NextInt64(-30, 1000),
        PropertyType.UInt64 => (ulong)random.NextInt64(1000),
        PropertyType.Boolean => random.Next(2) == 0,
        PropertyType.DateOnly => DateOnly.FromDayNumber(random.Next(500_000, 900_000)),
        PropertyType.DateTime => Clock(random, engine),
        PropertyType.DateTimeOffset => new DateTimeOffset(Clock(random, engine), TimeSpan.FromMinutes(engine == Engine.Sqlite ? random.Next(-700, 700) : 0)),
        PropertyType.TimeOnly => TimeOnly.FromDateTime(Clock(random, engine)),
        PropertyType.TimeSpan => TimeSpan.FromTicks(random.NextInt64(-2 * TimeSpan.TicksPerDay, 30 * TimeSpan.TicksPerDay) / 10 * 10),
        PropertyType.Text => random.Next(6) == 0 ? "unknown" : property.Levels[random.Next(property.Levels.Count)].Name,
        PropertyType.Enum => random.Next(6) == 0 ? 99 : (int)property.Levels[random.Next(property.Levels.Count)].Number,
        _ => random.Next(6) == 0 ? random.Next(64) : (1 << (2 * random.Next(3))) | (random.Next(2) << 2),
    };

    private static double Number(Random random) => random.Next(8) switch
    {
        0 => 0,
        1 => random.Next(-3, 4),
        2 => -random.NextDouble(),
        3 => random.NextDouble() * 1e6,
        _ => random.NextDouble() * 10,
    };

    /// <summary>The texts of SQLite hold ticks, other databases microseconds.</summary>
    private static DateTime Clock(Random random, Engine engine)
    {
        var clock = new DateTime(random.NextInt64(500_000, 900_000) * TimeSpan.TicksPerDay);
        return clock.AddTicks(random.Next(3) switch
        {
            0 => 0,
            1 => random.Next(86400) * TimeSpan.TicksPerSecond,
            _ => engine == Engine.Sqlite ? random.NextInt64(TimeSpan.TicksPerDay) : random.NextInt64(TimeSpan.TicksPerDay) / 10 * 10,
        });
    }
}
