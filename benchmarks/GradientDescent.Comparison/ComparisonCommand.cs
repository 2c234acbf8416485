using System.CommandLine;
using GradientDescent.Comparison.Digits;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison;

/// <summary>The options of the program, and what they say.</summary>
internal static class ComparisonCommand
{
    private static readonly string[] AllTables = ["epoch", "descent", "optimum", "targets"];
    private static readonly int[] AllRows = [10_000, 1_000_000, 10_000_000];
    private static readonly int[] AllFeatures = [3, 8, 32];
    private static readonly Precision[] AllPrecisions = [Precision.Double, Precision.Float];
    private static readonly int[] AllThreads = [1, 2];

    private static readonly Option<string[]> Tables = Several("--table", "Which questions to ask", AllTables).AcceptOnlyFromAmong(AllTables);
    private static readonly Option<int[]> Rows = Several("--rows", "How many rows", AllRows);
    private static readonly Option<int[]> Features = Several("--features", "How many features: 3, 8 or 32", AllFeatures);
    private static readonly Option<Precision[]> Precisions = Several("--precision", "Numbers of 64 or of 32 bits", AllPrecisions);
    private static readonly Option<int[]> Threads = Several("--threads", "How many threads everybody may use", AllThreads);

    private static readonly Option<double> Budget = new("--budget")
    {
        Description = "Seconds that a comparison may take; one round of two pairs is timed in any case, but no run that takes three times as long",
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

        var digits = new Command(DigitsBenchmark.Command, "How many digits of NIST's certified regressions everybody gets");
        digits.SetAction(static _ => DigitsBenchmark.Run());
        command.Subcommands.Add(digits);
        return command.Parse(arguments).Invoke();
    }

    private static Option<TValue[]> Several<TValue>(string name, string description, TValue[] all) => new(name)
    {
        Description = description,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => all,
    };
}
