using GradientDescent.Benchmarks.Reporting;
using static System.FormattableString;

namespace GradientDescent.Benchmarks.Clusters;

/// <summary>The time of an epoch on many machines, computed from what was measured on one.</summary>
/// <param name="Round">The time of a round without questions, in milliseconds.</param>
/// <param name="Question">The time that each question adds, with what its silo does.</param>
internal sealed record CostModel(double Round, double Question)
{
    private const int Processors = 8;
    private const int PartitionsPerRange = 32;

    /// <summary>One direct epoch at d = 8 from memory, on one thread, as in README.md.</summary>
    private const double NanosecondsPerRow = 2.4;

    private static readonly int[] Machines = [1, 10, 30, 100, 300, 1_000];
    private static readonly double[] RowCounts = [1e9, 1e10, 1e11];

    /// <summary>The line through the processor times of 32 partitions with the fewest and with the most silos: each silo is asked one question.</summary>
    public static CostModel Of(IReadOnlyList<Measurement> measured)
    {
        var rounds = measured.Where(static at => at.Partitions == PartitionsPerRange).ToArray();
        var (few, many) = (rounds.MinBy(static at => at.Silos)!, rounds.MaxBy(static at => at.Silos)!);
        var question = Math.Max(0, (many.ProcessorTime - few.ProcessorTime) / (many.Silos - few.Silos));
        return new(Math.Max(0, few.ProcessorTime - (few.Silos * question)), question);
    }

    public string Text()
    {
        var table = new MarkdownTable(["machines", "partitions", "questions of the client", "overhead, ms", .. RowCounts.Select(static rows => Invariant($"epoch of {rows:N0} rows, ms"))]);
        foreach (var machines in Machines)
        {
            var partitions = machines * Processors;
            table.Add([Invariant($"{machines:N0}"), Invariant($"{partitions:N0}"), Invariant($"{Questions(machines):N0}"), Invariant($"{Overhead(machines):F1}"), .. RowCounts.Select(rows => Invariant($"{Epoch(rows, machines):N1}"))]);
        }

        return Invariant($"""
            ### On paper: 1 to 1,000 machines

            Nothing in this table was measured with more than one machine. It assumes machines of {Processors} processors with one partition per processor, {NanosecondsPerRow} ns per row and processor (d = 8, rows in memory), and
            the processor times of the table above for {PartitionsPerRange} partitions, which are {Invariant($"{Round:F2}")} ms a round and {Invariant($"{1000 * Question:F0}")} µs for each silo that is asked. This is the work of the client and of all silos one after
            the other, which is more than their time side by side; a network adds its delay, twice with ranges of partitions, usually less than 1 ms. The client asks each silo once, or one for each {PartitionsPerRange} of more than {PartitionsPerRange} partitions; this one then asks the {PartitionsPerRange / Processors} silos that have them. An epoch of n rows on m
            machines then takes n · {NanosecondsPerRow} ns / ({Processors} m) + the overhead. The questions grow with m and the rows per machine fall: more machines stop helping at {Optima()}.

            {table}
            """);
    }

    private static string Optima(double rows, double best) => Invariant($"{best:N0} machines for {rows:N0} rows");

    private string Optima() => string.Join(", ", RowCounts.Select(rows => Optima(rows, Enumerable.Range(1, 20_000).MinBy(machines => Epoch(rows, machines)))));

    private static bool HasRanges(int machines) => machines * Processors > PartitionsPerRange;

    private static int Questions(int machines) => HasRanges(machines) ? ((machines * Processors) + PartitionsPerRange - 1) / PartitionsPerRange : machines;

    private double Overhead(int machines) => Round + (Question * Questions(machines)) + (HasRanges(machines) ? Round + (Question * PartitionsPerRange / Processors) : 0);

    private double Epoch(double rows, int machines) => (rows * NanosecondsPerRow * 1e-6 / (Processors * machines)) + Overhead(machines);
}
