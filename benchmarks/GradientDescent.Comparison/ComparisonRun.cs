using System.Diagnostics;
using System.Numerics;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Data;
using GradientDescent.Comparison.Python;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Comparison.Tables;
using GradientDescent.Comparison.Targets;

namespace GradientDescent.Comparison;

/// <summary>Runs all tables for all sizes. Rows are created once for all tables. Small sizes come first, to estimate the time of large ones.</summary>
internal static class ComparisonRun
{
    private const int WarmUpRows = 10_000;
    private const string Targets = "targets";

    /// <summary>The time limit for a target, as a multiple of the usual one. There are few targets, and each is decisive.</summary>
    private const int BudgetsOfATarget = 5;

    private static readonly ComparisonTable[] AllTables = [new EpochTable(), new DescentTable(), new OptimumTable()];

    public static void Run(Selection selection)
    {
        var start = Stopwatch.GetTimestamp();
        var results = new ResultSet(Progress.Show);
        using (var workers = new PythonWorkers())
        {
            var tables = AllTables.Where(table => selection.Tables.Contains(table.Name)).ToArray();
            foreach (var precision in selection.Precisions)
            {
                if (precision == Precision.Double)
                    Run<double>(tables, selection, workers, results);
                else
                    Run<float>(tables, selection, workers, results);
            }

            Target[] targets = selection.Tables.Contains(Targets)
                ? [.. TableTargets.Of(results.All), .. new PairTargets(BudgetsOfATarget * selection.Budget).Measure()]
                : [];

            var conditions = Conditions.Text(workers, Stopwatch.GetElapsedTime(start));
            foreach (var table in tables)
                Publish(table.Name, TableSection.Text(table, results.All, conditions), selection.IsWhole);
            if (targets.Length > 0)
                Publish(Targets, TargetsSection.Text(targets, conditions), selection.IsWhole && tables.Length == AllTables.Length);
        }
    }

    private static void Run<T>(ComparisonTable[] tables, Selection selection, PythonWorkers workers, ResultSet results)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (var features in selection.Features)
        {
            var warmUp = new Problem<T>(new RawColumns<T>(WarmUpRows, features), workers);
            foreach (var rows in selection.Rows.Order())
            {
                var problem = new Problem<T>(new RawColumns<T>(rows, features), workers);
                foreach (var threads in selection.Threads)
                {
                    foreach (var table in tables)
                        new TableRun<T>(table, problem with { Threads = threads }, warmUp with { Threads = threads }, selection.Budget, results).Run();
                }
            }
        }
    }

    private static void Publish(string section, string text, bool isWhole)
    {
        Console.WriteLine(text);
        if (isWhole)
            ResultsFile.Replace($"Comparison: {section}", text);
    }
}
