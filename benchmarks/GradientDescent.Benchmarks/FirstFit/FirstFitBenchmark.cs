using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Processes;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Timing;
using MathNet.Numerics.Statistics;

namespace GradientDescent.Benchmarks.FirstFit;

/// <summary>The first fit of a fresh process, which waits for the JIT, against later fits, and the same for the program compiled ahead of time.</summary>
internal static class FirstFitBenchmark
{
    public const string Command = "first-fit";

    private const int Rounds = 15;

    private static readonly (string Argument, string Description)[] Data =
    [
        ("houses", "7 houses, 200 epochs"),
        ("optimum", "100,000 records, d = 8, optimum"),
        ("descent", "100,000 records, d = 8, 10 direct epochs"),
    ];

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        using var native = NativeProgram.Publish(FreshProcess.Project, "FreshProcess", "-p:Native=true");
        var table = new MarkdownTable("fit", "program", "first fit, ms", "tenth, ms", "after a second, ms", "first / tenth (95 %)", "start to first result, ms");
        foreach (var (argument, description) in Data)
        {
            var jit = new List<ChildReport>();
            var ahead = new List<ChildReport>();
            for (var round = 0; round < Rounds; round++)
            {
                jit.Add(FreshProcess.Run("fits", argument).Succeeded());
                if (native is not null)
                    ahead.Add(native.Run("fits", argument).Succeeded());
            }

            table.Add(Row(description, "JIT", jit));
            if (native is not null)
                table.Add(Row(description, "native", ahead));
        }

        var text = $"""
            ## The first fit of a fresh process

            The numbers are medians of {Rounds} processes per row, JIT and native in turns. The time from the start of the process to its first result
            includes the start of the runtime and the creation of the records. The JIT first compiles quickly, and later optimises code that
            has run often, after a tenth of a second. So there is a column for the time after a second.{(native is null ? " This machine has no linker for a native program." : "")}

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """;
        Console.WriteLine(text);
        ResultsFile.Replace("FirstFit", text);
    }

    private static string[] Row(string description, string program, List<ChildReport> reports)
    {
        double[] first = [.. reports.Select(static report => report.Lines["first fits"][0])];
        double[] tenth = [.. reports.Select(static report => report.Lines["first fits"][9])];
        return
        [
            description,
            program,
            Milliseconds(first),
            Milliseconds(tenth),
            Milliseconds(reports.Select(static report => report.Lines["last fits"].Median())),
            RatioInterval.Of(first.Zip(tenth, static (first, tenth) => first / tenth)).ToString(),
            Milliseconds(reports.Select(static report => report.ToFirstLine.TotalMilliseconds)),
        ];
    }

    private static string Milliseconds(IEnumerable<double> times) => times.Median().ToString("G3", CultureInfo.InvariantCulture);
}
