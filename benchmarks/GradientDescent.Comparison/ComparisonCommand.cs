using System.CommandLine;
using GradientDescent.Comparison.Digits;
using GradientDescent.Comparison.Sources;
using GradientDescent.Comparison.Tables;
using GradientDescent.Comparison.Tool;

namespace GradientDescent.Comparison;

/// <summary>The options of the program, with their descriptions.</summary>
internal static class ComparisonCommand
{
    private static readonly string[] AllTables = ["epoch", "descent", "optimum", "targets"];
    private static readonly int[] AllRows = [10_000, 1_000_000, 10_000_000];
    private static readonly int[] AllFeatures = [3, 8, 32];
    private static readonly Precision[] AllPrecisions = [Precision.Double, Precision.Float];
    private static readonly int[] AllThreads = [1, 2];

    private static readonly Option<string[]> Tables = Several("--table", "The tables to measure", AllTables).AcceptOnlyFromAmong(AllTables);
    private static readonly Option<int[]> Rows = Several("--rows", "The numbers of rows", AllRows);
    private static readonly Option<int[]> Features = Several("--features", "The numbers of features: 3, 8 or 32", AllFeatures);
    private static readonly Option<Precision[]> Precisions = Several("--precision", "Doubles or floats", AllPrecisions);
    private static readonly Option<int[]> Threads = Several("--threads", "The numbers of threads that every library may use", AllThreads);

    private static readonly Option<double> Budget = new("--budget")
    {
        Description = "The time limit of a comparison in seconds; at least one round of two pairs is timed, unless a run takes longer than three times this limit",
        DefaultValueFactory = _ => 1,
    };

    public static int Run(string[] arguments)
    {
        var command = new RootCommand("Least squares by this library and by others: the same rows, one machine, one run.");
        Option[] restrictions = [Rows, Features, Precisions, Threads];
        foreach (var option in (Option[])[Tables, .. restrictions, Budget])
            command.Options.Add(option);

        command.SetAction(parsed => ComparisonRun.Run(new()
        {
            Tables = parsed.GetValue(Tables)!,
            Rows = parsed.GetValue(Rows)!,
            Features = parsed.GetValue(Features)!,
            Precisions = parsed.GetValue(Precisions)!,
            Threads = parsed.GetValue(Threads)!,
            Budget = TimeSpan.FromSeconds(parsed.GetValue(Budget)),
            IsWhole = restrictions.All(option => parsed.GetResult(option) is null or { Implicit: true }),
        }));

        var digits = new Command(DigitsBenchmark.Command, "The correct digits of every library on NIST's certified regressions");
        digits.SetAction(static _ => DigitsBenchmark.Run());
        command.Subcommands.Add(digits);
        command.Subcommands.Add(SourcesCommand.Create());
        command.Subcommands.Add(ToolCommand.Create());
        return command.Parse(arguments).Invoke();
    }

    /// <summary>An option with several values.</summary>
    public static Option<TValue[]> Several<TValue>(string name, string description, TValue[] all) => new(name)
    {
        Description = description,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => all,
    };
}
