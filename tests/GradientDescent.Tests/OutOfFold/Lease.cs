namespace GradientDescent.Tests.OutOfFold;

/// <summary>Rows with a transformed target, weights, means in place of missing values, and rows that are skipped.</summary>
[LinearModel]
public partial record Lease(
    [Missing(MissingValues.Mean)] double? Age, double Rooms, [Log, Missing(MissingValues.Mean)] double? Distance, [Missing(MissingValues.SkipRow)] double? Area, [Target, Log] double Rent, [SampleWeight] int Weight)
{
    /// <summary>Ages rise along the rows, so that the means of the folds differ.</summary>
    public static Lease[] Random(int count, int seed, bool skips = false, bool misses = true)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(row =>
        {
            var (age, rooms, distance, area) = (20 + (30.0 * row / count) + (10 * random.NextDouble()), 1 + random.Next(5), 1 + (4 * random.NextDouble()), 30 + (100 * random.NextDouble()));
            var rent = Math.Exp(2 + (0.01 * age) + (0.1 * rooms) - (0.2 * Math.Log(distance)) + (0.004 * area) + (0.3 * random.NextDouble()));
            return new Lease(misses && random.Next(4) == 0 ? null : age, rooms, misses && random.Next(3) == 0 ? null : distance, skips && row % 7 == 2 ? null : area, rent, random.Next(4));
        })];
    }
}

/// <summary>A target whose prediction can be too large.</summary>
[LinearModel]
public partial record Growth(double Time, [Target, Log] double Size);
