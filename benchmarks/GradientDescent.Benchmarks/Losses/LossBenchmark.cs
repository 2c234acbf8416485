using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Objectives;

namespace GradientDescent.Benchmarks.Losses;

/// <summary>The same kernel with each loss: the time of a loss against the squared error.</summary>
internal static class LossBenchmark
{
    public const string Command = "losses";

    private const int Features = 8;

    /// <summary>The targets, as shares of the rows per second of the squared error.</summary>
    private const double SimpleTarget = 0.70;
    private const double ExponentialTarget = 0.15;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var tables = new MarkdownTable("fits in", "loss", "ns per row", "share of squared error's rows per second", "target", "met");
        foreach (var size in Enum.GetValues<DataSize>())
            AddRows(tables, size);

        var text = $"""
            ## Losses: one direct epoch at d = {Features}, one thread, doubles

            The numbers are medians of 15 rounds in which the losses run in turns over the same rows, with 95 % confidence intervals. The
            targets are for rows that do not fit in cache. A target is met if the median reaches it.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {tables}
            """;
        Console.WriteLine(text);
        ResultsFile.Replace("Losses", text);
    }

    private static void AddRows(MarkdownTable table, DataSize size)
    {
        var rows = size.Rows(Features);
        var columns = RandomColumns.Of<double>(Features, rows);
        var weights = RandomRows.Weights(Features);
        var gradient = new double[weights.Length];

        Contender Of<TLoss>(TLoss loss, double target)
            where TLoss : struct, ILoss
        {
            var kernel = new KernelEpoch(columns, new GeneratedBlockLoss<Eight, double, Eight.Trainer.Kernel, TLoss>(loss));
            return new(typeof(TLoss).Name, target, () => kernel.Epoch(weights, gradient));
        }

        Contender[] losses =
        [
            Of(default(SquaredError), 1),
            Of(default(AbsoluteError), SimpleTarget),
            Of(new Huber(delta: 5), SimpleTarget),
            Of(new QuantileLoss(tau: 0.9), SimpleTarget),
            Of(new EpsilonInsensitive(epsilon: 5), SimpleTarget),
            Of(new SquaredEpsilonInsensitive(epsilon: 5), SimpleTarget),
            Of(default(LogCosh), ExponentialTarget),
        ];
        var rounds = Rounds.Of(Array.ConvertAll(losses, static loss => loss.Epoch));
        for (var loss = 0; loss < losses.Length; loss++)
        {
            var share = rounds.Ratio(slow: 0, fast: loss);
            var hasTarget = loss > 0 && size == DataSize.Memory;
            table.Add(
            [
                size.ToString(),
                losses[loss].Name,
                (1e9 * rounds.Seconds(loss) / rows).ToString("F2", CultureInfo.InvariantCulture),
                loss == 0 ? "" : share.ToString(),
                hasTarget ? losses[loss].Target.ToString(CultureInfo.InvariantCulture) : "",
                hasTarget ? MarkdownTable.Met(share.Median >= losses[loss].Target) : "",
            ]);
        }
    }

    private sealed record Contender(string Name, double Target, Action Epoch);
}
