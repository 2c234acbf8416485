namespace GradientDescent.Tests.RandomProblems;

/// <summary>Rows from a seed: of any scale, far from 0 or not, with constant columns, copies, near copies and outliers among them.</summary>
internal sealed class RandomRows
{
    public RandomRows(int seed, int featureCount)
    {
        var random = new Random(seed);
        var rows = random.Next(1, 61);
        Features = new double[featureCount][];
        for (var feature = 0; feature < featureCount; feature++)
            Features[feature] = Feature(random, rows, [.. Features[..feature]]);
        Target = TargetOf(random, Features, rows);
    }

    public double[][] Features { get; }

    public double[] Target { get; }

    /// <summary>The features, then the target.</summary>
    public double[][] Columns => [.. Features, Target];

    /// <summary>A scale from 1e-12 to 1e12 half of the time, and an ordinary one otherwise.</summary>
    private static double Scale(Random random) => Math.Pow(10, random.Next(2) == 0 ? (24 * random.NextDouble()) - 12 : (2 * random.NextDouble()) - 1);

    private static double[] Feature(Random random, int rows, double[][] before)
    {
        var scale = Scale(random);
        var shift = random.Next(10) switch { < 6 => 0, < 9 => Math.Pow(10, 4 * random.NextDouble()), _ => Math.Pow(10, 7 * random.NextDouble()) };
        var kind = random.Next(20);
        if (kind is 0 or 1 && before.Length > 0)
        {
            var (copied, noise) = (before[random.Next(before.Length)], kind == 0 ? 0 : Math.Pow(10, -9 * random.NextDouble()));
            return [.. copied.Select(cell => scale * (cell + (noise * cell * Normal(random))))];
        }

        Func<double> draw = kind switch
        {
            2 => () => 0,
            3 or 4 => () => random.Next(2),
            5 or 6 => () => random.Next(10),
            7 => () => Math.Exp(3 * Normal(random)),
            _ => () => Normal(random),
        };
        return [.. Enumerable.Range(0, rows).Select(_ => scale * (shift + draw()))];
    }

    private static double[] TargetOf(Random random, double[][] features, int rows)
    {
        var scale = Scale(random);
        var shift = random.Next(2) * 10 * Normal(random);
        var noise = random.Next(5) switch { 0 => 0, 1 => 1e-3, _ => random.NextDouble() };
        var isConstant = random.Next(40) == 0;
        var outliers = random.Next(5) == 0 ? Math.Pow(10, 1 + (5 * random.NextDouble())) : 0;
        var target = new double[rows];
        foreach (var feature in features)
        {
            var (mean, effect) = (feature.Average(), Normal(random));
            var spread = Math.Sqrt(feature.Average(cell => (cell - mean) * (cell - mean)));
            for (var row = 0; row < rows && spread > 0 && !isConstant; row++)
                target[row] += effect * (feature[row] - mean) / spread;
        }

        for (var row = 0; row < rows; row++)
        {
            target[row] = scale * (shift + target[row] + (isConstant ? 0 : noise * Normal(random)));
            if (outliers > 0 && random.Next(10) == 0)
                target[row] *= outliers;
        }

        return target;
    }

    /// <summary>Box and Muller, 1958.</summary>
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
