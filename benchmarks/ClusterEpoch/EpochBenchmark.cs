using System.Diagnostics;
using Cluster;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Orleans;
using static System.FormattableString;

namespace GradientDescent.Benchmarks.Clusters;

/// <summary>The overhead of an epoch on a cluster of processes, by silos and partitions. Partitions are small, because this machine has few processors to share among the silos.</summary>
internal static class EpochBenchmark
{
    private const int RowsPerPartition = 500;
    private const double TargetMilliseconds = 5;

    /// <summary>New processes spend several times the time of an epoch on the JIT: it compiles methods again that were called often.</summary>
    private const int WarmUpFits = 15;

    private static readonly int[] SiloCounts = [1, 3, 8];
    private static readonly int[] PartitionCounts = [8, 32, 128];

    public static async Task Run()
    {
        var started = Stopwatch.GetTimestamp();
        var folder = Directory.CreateTempSubdirectory("epochs");
        var rows = PartitionCounts.ToDictionary(static count => count, count => Csv.Partitions(SalesFiles.Write(Path.Combine(folder.FullName, Invariant($"{count}")), count, RowsPerPartition)));
        var one = (await EpochTimes.Of(PartitionedRows.Of([rows[8].Partitions[0]]), fits: 10)).FirstDecile;
        List<Measurement> measured = [];
        List<string> compiling = [];
        foreach (var silos in SiloCounts)
        {
            await using var cluster = await RunningCluster.Of(silos);
            compiling.Add(Invariant($"{(await EpochTimes.Of(rows[32].On(cluster.Client), fits: 1)).Median:F1} ms with {silos}"));
            foreach (var count in PartitionCounts)
                await EpochTimes.Of(rows[count].On(cluster.Client), WarmUpFits);
            foreach (var count in PartitionCounts)
            {
                measured.Add(await Measure(cluster, silos, rows[count], one));
                Console.WriteLine(measured[^1]);
            }
        }

        folder.Delete(recursive: true);
        Console.WriteLine(ResultsFile.Replace("Cluster", Text(measured, compiling, Stopwatch.GetElapsedTime(started))));
    }

    private static async Task<Measurement> Measure(RunningCluster cluster, int silos, PartitionedRows rows, double one)
    {
        var here = await EpochTimes.Of(rows);
        using var bytes = new WireBytes();
        await EpochTimes.Of(rows.On(cluster.Client), fits: 1);
        var (rounds, busy, before) = (new Rounds(), cluster.ProcessorTime, bytes.Read());
        var there = await EpochTimes.Of(rows.On(cluster.Client) with { Progress = rounds });
        var (processors, after, count) = ((cluster.ProcessorTime - busy).TotalMilliseconds, bytes.Read(), (double)rounds.Count);
        return new(
            silos, rows.Partitions.Count, there.Median, there.FirstDecile, processors / count, one, here.Median,
            (after.Questions - before.Questions) / count, (after.Payload - before.Payload) / count, (after.Messages - before.Messages) / count);
    }

    private static string Text(IReadOnlyList<Measurement> measured, IReadOnlyList<string> compiling, TimeSpan duration)
    {
        var table = new MarkdownTable("silos", "partitions", "epoch, ms", "beyond the slowest partition, ms", "first decile, ms", "processor time, ms", "the same in one process, ms", "questions of the client", "bytes of questions and answers", "bytes of messages");
        foreach (var at in measured)
            table.Add([Invariant($"{at.Silos}"), Invariant($"{at.Partitions}"), Invariant($"{at.Epoch:F2}"), Invariant($"{at.Overhead:F2}"), Invariant($"{at.FastOverhead:F2}"), Invariant($"{at.ProcessorTime:F2}"), Invariant($"{at.OneProcess:F2}"), Invariant($"{at.Questions:F1}"), Invariant($"{at.PayloadBytes:N0}"), Invariant($"{at.MessageBytes:N0}")]);
        var target = string.Join(", ", measured.Where(static at => at.Partitions == 32).Select(static at => Invariant($"{at.Overhead:F1} ms with {(at.Silos == 1 ? "1 silo" : Invariant($"{at.Silos} silos"))}: {(at.Overhead <= TargetMilliseconds ? "met" : "lost")}")));
        return Invariant($"""
            ## An epoch on a cluster: the overhead by silos and partitions

            Silos are processes on this machine, which has {Environment.ProcessorCount} processors for all of them: the table shows what a round of questions costs, and no speed-up. Each partition is a CSV file with
            {RowsPerPartition} rows, d = 3, whose numbers the silos keep; an epoch of Huber's loss asks for one gradient. Times are medians over 180 epochs of three fits, after {WarmUpFits} with each number of partitions that are not counted; the first decile is what is beyond the slowest partition (one partition in one process, first decile) in the fastest tenth of the epochs,
            which other programs on this shared machine delayed least. The processor time is that of all processes together. Bytes are those of the process that fits, sent and
            received, per round. A silo is asked once a round for all of its partitions; with more than 32 partitions, 32 of them are one question, whose answers are merged on a silo.

            - Machine: {Environment.ProcessorCount} processors, clock about {ClockRate.Gigahertz():F1} GHz, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}
            - Runtime: {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, Microsoft Orleans 10.4.2
            - Date: {DateTime.UtcNow:yyyy-MM-dd}; {duration.TotalMinutes:F1} minutes
            - Load: {File.ReadAllText("/proc/loadavg").Split(' ')[2]} processes ready on average over the last 15 minutes, of which the silos are some
            - Command: `dotnet run -c Release --project benchmarks/ClusterEpoch`
            - New processes: while the JIT compiles, in the first fit, an epoch over 32 partitions takes {string.Join(", ", compiling)} silos (medians)
            - Target: at most {TargetMilliseconds} ms beyond the slowest partition for 32 partitions. {target}

            {table}

            {CostModel.Of(measured).Text()}
            """);
    }

    /// <summary>The number of rounds.</summary>
    private sealed class Rounds : IProgress<PartitionProgress>
    {
        private int _count;

        public int Count => _count;

        public void Report(PartitionProgress value)
        {
            if (value.Answered == value.PartitionCount)
                Interlocked.Increment(ref _count);
        }
    }
}
