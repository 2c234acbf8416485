using System.Globalization;
using Spectre.Console;

namespace GradientDescent.Fuzz;

/// <summary>The report about a run: a table of outcomes, and one failure of every kind.</summary>
public static class RunReport
{
    /// <summary>Writes the report to a console.</summary>
    public static void Write(FuzzRun run, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("").AddColumn(Right("cases")).AddColumn(Right("share")).AddColumn(Right("at least"));
        foreach (var outcome in Enum.GetValues<Outcome>())
            Count(Words(outcome), run.Results.Count(result => result.Outcome == outcome));
        table.AddEmptyRow();
        Count("with an annotated class or struct", run.Results.Count(static result => result.IsBound), FuzzRun.MinBound);
        Count("with generated files", run.Results.Count(static result => result.IsEmitted), FuzzRun.MinEmitted);
        Count("with documented numbers", run.Results.Count(static result => result.IsCompared), FuzzRun.MinCompared);
        table.AddEmptyRow();
        foreach (var (id, count) in run.Results.SelectMany(static result => result.FindingIds).CountBy(static id => id).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            Count($"with {id}", count);
        foreach (var ((promise, kind), count) in run.Failures.CountBy(static failure => (failure.Broken[0].Promise, failure.Broken[0].Kind)).OrderByDescending(static pair => pair.Value))
            Count($"broken: {promise}: {kind}", count);
        console.Write(table);

        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{run.Results.Count} cases in {run.Time.TotalSeconds:F1} s, {run.Results.Count / run.Time.TotalSeconds:F0} per second"));
        foreach (var failure in run.Failures.DistinctBy(static failure => (failure.Broken[0].Promise, failure.Broken[0].Kind)))
            console.Profile.Out.Writer.WriteLine("\n" + FailureText.Of(failure));

        void Count(string what, int count, double? minimum = null)
        {
            var share = (double)count / run.Results.Count;
            table.AddRow(what, count.ToString(CultureInfo.InvariantCulture), Percent(share), minimum is { } bound ? Percent(bound) : "");
        }
    }

    /// <summary>The report without colours, for a log.</summary>
    public static string Text(FuzzRun run)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(run, AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) }));
        return text.ToString();
    }

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1} %");

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.NotBound => "no annotated class or struct",
        Outcome.RefusedByCompiler => "compiler errors",
        Outcome.RefusedByAnalyzer => "analyzer errors",
        Outcome.Compiled => "generated and compiled",
        _ => "failed",
    };
}
