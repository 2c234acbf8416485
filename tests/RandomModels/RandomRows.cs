using GradientDescent;

namespace RandomModels;

/// <summary>Random rows with the properties of a model: some values are null, unknown or outside the domain of a function.</summary>
internal static class RandomRows
{
    /// <summary>A row for <c>Predict</c>.</summary>
    public static Dictionary<string, object?> Of(ModelSchema schema, Random random, ValueKinds kinds) =>
        schema.Properties.ToDictionary(static property => property.Name, property => property.IsNullable && random.Next(4) == 0 ? null : Value(property, random, kinds));

    private static object? Value(ModelProperty property, Random random, ValueKinds kinds) => property.Type switch
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
        PropertyType.DateTime => Clock(random, kinds),
        PropertyType.DateTimeOffset => new DateTimeOffset(Clock(random, kinds), TimeSpan.FromMinutes(kinds.HasOffsets ? random.Next(-700, 700) : 0)),
        PropertyType.TimeOnly => TimeOnly.FromDateTime(Clock(random, kinds)),
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

    /// <summary>Ticks, or microseconds.</summary>
    private static DateTime Clock(Random random, ValueKinds kinds)
    {
        var clock = new DateTime(random.NextInt64(500_000, 900_000) * TimeSpan.TicksPerDay);
        return clock.AddTicks(random.Next(3) switch
        {
            0 => 0,
            1 => random.Next(86400) * TimeSpan.TicksPerSecond,
            _ => kinds.HasTicks ? random.NextInt64(TimeSpan.TicksPerDay) : random.NextInt64(TimeSpan.TicksPerDay) / 10 * 10,
        });
    }
}
