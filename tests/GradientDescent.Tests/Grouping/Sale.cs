namespace GradientDescent.Tests.Grouping;

/// <summary>A row with everything that a fit can do to rows: means, rows that are left out, weights, and a transform that may not be defined.</summary>
[LinearModel]
public partial record Sale(
    [Excluded] string City,
    [Missing(MissingValues.Mean)] double? Age,
    [Missing(MissingValues.SkipRow)] double? Area,
    [Log] double Distance,
    [SampleWeight] double Weight,
    [Target] double Price)
{
    /// <summary>Rows of a few large cities and of many small ones.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="invalid">The share of rows that cannot be used.</param>
    public static Sale[] Random(int count, double invalid)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            double? Maybe(double value) => random.NextDouble() < 0.2 ? null : value;
            var (age, area, distance) = (random.Next(80), 40 + (100 * random.NextDouble()), 1 + random.NextDouble());
            return new Sale(
                $"City {(int)(300 * Math.Pow(random.NextDouble(), 3))}", Maybe(age), Maybe(area), random.NextDouble() < invalid ? -1 : distance, random.Next(4), (3 * area) - age + random.NextDouble());
        })];
    }
}

/// <summary>A row in single precision, whose mean can be replaced.</summary>
[LinearModel]
public partial record FloatSale([Excluded] int Shop, [Missing(MissingValues.Mean)] float? Age, float Area, [Target] float Price);
