namespace GradientDescent.Tests.ActiveSets;

/// <summary>Rows, a loss with kinks and a penalty, and their value as one writes it down.</summary>
public sealed record KinkedProblem(double[][] Rows, double[] Targets, bool HasIntercept = true)
{
    private const double ExactKink = 1e-9;

    public double[]? SampleWeights { get; init; }

    /// <summary>The residuals at which the loss has a kink, and the slopes around them.</summary>
    public (double[] Kinks, double[] Slopes) Loss { get; init; } = ([0], [-1, 1]);

    public Penalty Penalty { get; init; } = Penalty.None;

    public int FeatureCount => Rows[0].Length;

    /// <summary>A problem whose features are nearly collinear, with targets that have outliers.</summary>
    public static KinkedProblem Random(int seed)
    {
        var random = new Random(seed);
        var (n, d) = (random.Next(8, 60), random.Next(1, 7));
        var condition = Math.Pow(10, 4 * random.NextDouble());
        var mixing = Enumerable.Range(0, d).Select(_ => Enumerable.Range(0, d).Select(_ => Normal(random)).ToArray()).ToArray();
        var rows = new double[n][];
        var targets = new double[n];
        for (var row = 0; row < n; row++)
        {
            double[] sources = [.. Enumerable.Range(0, d).Select(i => Normal(random) * Math.Pow(condition, -(double)i / d))];
            rows[row] = [.. mixing.Select(shares => shares.Zip(sources, static (share, source) => share * source).Sum())];
            targets[row] = rows[row].Sum() + 3 + (Normal(random) * (random.Next(8) == 0 ? 20 : 1));
        }

        var tau = 0.05 + (0.9 * random.NextDouble());
        return new KinkedProblem(rows, targets, random.Next(4) > 0)
        {
            SampleWeights = random.Next(3) == 0 ? [.. targets.Select(_ => random.Next(5) == 0 ? 0 : random.NextDouble())] : null,
            Loss = random.Next(3) switch { 0 => ([0], [-1, 1]), 1 => ([0], [-tau, 1 - tau]), _ => ([-0.5, 0.5], [-1, 0, 1]) },
        };
    }

    public double SampleWeight(int row) => SampleWeights is null ? 1 : SampleWeights[row];

    public double Residual(int row, double[] weights) => Rows[row].Zip(weights, static (x, weight) => x * weight).Sum() + (HasIntercept ? weights[^1] : 0) - Targets[row];

    public double LossAt(double residual)
    {
        // The value is 0 at the first kink, and the slope changes from kink to kink.
        var value = Loss.Slopes[0] * (residual - Loss.Kinks[0]);
        for (var kink = 0; kink < Loss.Kinks.Length; kink++)
            value += (Loss.Slopes[kink + 1] - Loss.Slopes[kink]) * Math.Max(0, residual - Loss.Kinks[kink]);
        return value;
    }

    public double Value(double[] weights)
    {
        var coefficients = weights.Take(FeatureCount).ToArray();
        if (Penalty.NonNegative && coefficients.Any(static coefficient => coefficient < 0))
            return double.PositiveInfinity;
        var all = Enumerable.Range(0, Rows.Length);
        return (all.Sum(row => SampleWeight(row) == 0 ? 0 : SampleWeight(row) * LossAt(Residual(row, weights))) / all.Sum(SampleWeight))
            + (Penalty.L1 * coefficients.Sum(Math.Abs)) + (Penalty.L2 * coefficients.Sum(static coefficient => coefficient * coefficient));
    }

    /// <summary>A difference of values that is as small as this is their rounding.</summary>
    public double RoundingOf(double[] weights) => 1e-14 * Rows.Average(row => row.Zip(weights, static (x, weight) => Math.Abs(x * weight)).Sum() + 1);

    /// <summary>The kink that a residual is at, or −1.</summary>
    public int KinkAt(double residual, double size) => Array.FindIndex(Loss.Kinks, kink => Math.Abs(residual - kink) <= ExactKink * size);

    public FitResult<LinearModel> Fit(int? threads = null)
    {
        var names = Enumerable.Range(0, FeatureCount).Select(static i => $"X{i}").ToArray();
        var schema = new ModelSchema(
            "Row", new ModelProperty("Y"), [.. names.Select(static name => (ModelFeature)new ModelProperty(name))], SampleWeights is null ? null : new ModelProperty("W"), HasIntercept);
        (string, double[])[] columns = [.. names.Select((name, i) => (name, Rows.Select(row => row[i]).ToArray())), ("Y", Targets)];
        var rows = Columns.Of(SampleWeights is null ? columns : [.. columns, ("W", SampleWeights)]);
        var options = new TrainerOptions { Penalty = Penalty, MaxDegreeOfParallelism = threads };
        return Loss switch
        {
            { Kinks: [0], Slopes: [-1, 1] } => new LinearTrainer<AbsoluteError>(schema, default, options).Fit(rows),
            { Kinks: [0] } => new LinearTrainer<QuantileLoss>(schema, new(-Loss.Slopes[0]), options).Fit(rows),
            _ => new LinearTrainer<EpsilonInsensitive>(schema, new(Loss.Kinks[1]), options).Fit(rows),
        };
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
