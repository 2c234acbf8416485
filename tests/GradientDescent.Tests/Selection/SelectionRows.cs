using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

/// <summary>Rows with something to choose: features that vary together, one that says nothing, and noise.</summary>
internal static class SelectionRows
{
    public static Double3[] Of(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var (a, b, noise) = (random.NextDouble(), random.NextDouble(), random.NextDouble());
            return new Double3(1000 + (10 * a), (0.1 * a) + (0.02 * b), b - 5, 3 + (2 * a) - (7 * b) + (4 * noise));
        })];
    }

    public static Survey[] Weighted(int count, int seed = 2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(row => new Survey(random.Next(18, 90), row % 7 == 3 ? 0 : random.Next(1, 5), (20 * random.NextDouble()) + row))];
    }

    public static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();

    /// <summary>Equal to a share of the larger weight.</summary>
    public static void AssertNear<TModel>(TModel expected, TModel actual, double tolerance)
        where TModel : ILinearModel<TModel> => Assert.All(
            Weights(expected).Zip(Weights(actual)),
            pair => Assert.Equal(pair.First, pair.Second, tolerance * Math.Max(1, Math.Abs(pair.First))));
}
