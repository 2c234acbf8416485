using System.CommandLine;
using GradientDescent.Benchmarks.Reporting;

namespace GradientDescent.Comparison.Tool;

/// <summary>The options of the benchmark of the command line gd.</summary>
internal static class ToolCommand
{
    private static readonly Option<int[]> Rows = ComparisonCommand.Several("--rows", "The numbers of rows", [100, 100_000, 10_000_000]);

    private static readonly Option<int> Threads = new("--threads") { Description = "The number of threads that every program may use", DefaultValueFactory = static _ => 2 };

    private static readonly Option<double> Budget = new("--budget")
    {
        Description = "The time limit of a comparison in seconds; at least one round of two pairs is timed",
        DefaultValueFactory = static _ => 10,
    };

    private static readonly Option<string?> Program = new("--gd") { Description = "The path of the program [default: it is compiled]" };

    public static Command Create()
    {
        var command = new Command("tool", "From a CSV file to the statistics of a fit, by gd and by other programs: whole processes") { Rows, Threads, Budget, Program };
        command.SetAction(static parsed =>
        {
            var text = ToolBenchmark.Run(parsed.GetValue(Program), [.. parsed.GetValue(Rows)!.Order()], parsed.GetValue(Threads), TimeSpan.FromSeconds(parsed.GetValue(Budget)));
            Console.WriteLine(text);
            if (((Option[])[Rows, Threads]).All(option => parsed.GetResult(option) is null or { Implicit: true }))
                ResultsFile.Replace("Comparison: tool", text);
        });
        return command;
    }
}
