namespace GradientDescent.Benchmarks.Rows;

/// <summary>The same rows for every contender and every process: features between 0 and 1, and a target that depends on them, with noise.</summary>
internal sealed class RandomRows(int featureCount)
{
    private const int Seed = 20240607;

    private readonly Random _random = new(Seed);

    /// <summary>The next row: its features, then its target.</summary>
    public void Next(Span<double> numbers)
    {
        var target = 3 + _random.NextDouble();
        for (var feature = 0; feature < featureCount; feature++)
        {
            numbers[feature] = _random.NextDouble();
            target += (feature + 1) * numbers[feature];
        }

        numbers[featureCount] = target;
    }

    /// <summary>Rows that are created during enumeration.</summary>
    public static IEnumerable<TRow> Of<TRow>(int featureCount, long rows)
        where TRow : IBenchmarkRow<TRow>
    {
        var source = new RandomRows(featureCount);
        var numbers = new double[featureCount + 1];
        for (long row = 0; row < rows; row++)
        {
            source.Next(numbers);
            yield return TRow.From(numbers);
        }
    }

    /// <summary>
    /// The largest distance of the fitted weights from the weights of the data, in standard errors. Features and noise have the same variance, so the standard error
    /// of a coefficient is 1/√rows. That of the intercept, for means of 1/2 and variances of 1/12, is √((1 + 3d) / 12 / rows).
    /// </summary>
    public static double StandardErrorsOff(ReadOnlySpan<double> weights, long rows)
    {
        var features = weights.Length - 1;
        var furthest = Math.Abs(weights[features] - 3.5) / Math.Sqrt((1 + (3.0 * features)) / 12 / rows);
        for (var feature = 0; feature < features; feature++)
            furthest = Math.Max(furthest, Math.Abs(weights[feature] - (feature + 1)) * Math.Sqrt(rows));
        return furthest;
    }

    /// <summary>Weights far from the optimum, so that no part of the gradient is near 0: there, agreement could not be checked.</summary>
    public static double[] Weights(int featureCount) =>
        [.. Enumerable.Range(1, featureCount).Select(feature => 0.5 * feature), 1];
}
