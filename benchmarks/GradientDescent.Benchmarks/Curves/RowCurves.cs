using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>The time per row by the number of rows: for eight features, one thread and doubles.</summary>
internal static class RowCurves
{
    private const int Features = 8;

    private static readonly int[] Sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

    private static readonly CurveContender[] Contenders =
        [CurveContender.Tutorial, CurveContender.OnePass, CurveContender.Kernel, CurveContender.Descent, CurveContender.Reading];

    /// <summary>A rate that does not diverge: the largest stable rate is about 0.3.</summary>
    private static readonly Eight.Trainer Descent = new(new()
    {
        LearningRate = 0.1,
        Epochs = 200,
        GradientSource = GradientSource.Moments,
        MaxDegreeOfParallelism = 1,
    });

    public static IReadOnlyList<Curve> Measure()
    {
        var times = Array.ConvertAll(Sizes, static rows => Measure(rows));
        return [.. Contenders.Select((contender, index) =>
            new Curve(contender, [.. Sizes.Zip(times, (rows, rounds) => (rows, 1e9 * rounds.Seconds(index) / rows))]))];
    }

    private static Rounds Measure(int rows)
    {
        var contenders = EpochContenders.Of(Features, rows);
        var gradient = new double[Features + 1];
        Agreement.Check(contenders, Features);
        return Rounds.Of(
            () => contenders.Tutorial(gradient),
            () => contenders.OnePass(gradient),
            () => contenders.Kernel(gradient),
            () => Descent.Fit(contenders.Columns),
            () => contenders.Read());
    }
}
