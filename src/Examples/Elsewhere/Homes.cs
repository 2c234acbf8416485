namespace Elsewhere;

/// <summary>Homes that are made up, the same ones in every run.</summary>
public static class Homes
{
    private static readonly string[] Cities = ["Rome", "Oslo", "Lima", "Cairo"];

    /// <summary>The first homes of the sequence.</summary>
    /// <param name="count">The number of homes.</param>
    public static Home[] Some(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => One(random))];
    }

    private static Home One(Random random)
    {
        var home = new Home(
            Area: Math.Round(30 + (120 * random.NextDouble()), 1),
            Rooms: random.Next(1, 7),
            Distance: Math.Round(0.1 + (20 * random.NextDouble()), 2),
            Garden: random.Next(0, 500),
            Heating: (Heating)random.Next(3),
            Extras: (Extras)random.Next(4),
            Side: random.Next(2) == 0 ? "north" : "south",
            City: Cities[random.Next(Cities.Length)],
            Lift: random.Next(2) == 0,
            Noise: random.Next(10) == 0 ? null : Math.Round(30 + (40 * random.NextDouble()), 1),
            Floor: random.Next(10) == 0 ? null : random.Next(0, 12),
            Sold: new DateOnly(2020, 1, 1).AddDays(random.Next(2_000)),
            Price: 0);
        var log = 4 + (0.012 * home.Area) - (0.2 * Math.Log(home.Distance)) + (0.1 * (int)home.Heating) + (home.Lift ? 0.05 : 0) + (0.2 * random.NextDouble());
        return home with { Price = Math.Round(Math.Exp(log), 1) };
    }
}
