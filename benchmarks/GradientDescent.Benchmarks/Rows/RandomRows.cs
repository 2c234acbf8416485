namespace GradientDescent.Benchmarks.Rows;

/// <summary>The same rows for every contender and every process: features between 0 and 1, a target that depends on them, some noise.</summary>
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

    /// <summary>Weights far enough from the optimum that no part of the gradient is near 0, where agreement could not be told.</summary>
    public static double[] Weights(int featureCount) =>
        [.. Enumerable.Range(1, featureCount).Select(feature => 0.5 * feature), 1];
}
