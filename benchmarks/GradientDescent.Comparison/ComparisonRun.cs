using System.Diagnostics;
using System.Numerics;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Data;
using GradientDescent.Comparison.Python;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison;

/// <summary>All tables over all sizes. Rows are made once for all tables, and few before many: what many would take is known by then.</summary>
internal static class ComparisonRun
{
    private const int WarmUpRows = 10_000;

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

            foreach (var table in tables)
                Publish(table.Name, TableSection.Text(table, results.All, Conditions.Text(workers, Stopwatch.GetElapsedTime(start))), selection);
        }
    }

    private static void Run<T>(ComparisonTable[] tables, Selection selection, PythonWorkers workers, ResultSet results)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (var features in selection.Features)
        {
            var warmUp = new Problem<T>(new RawColumns<T>(WarmUpRows, features), threads: 1, workers);
            foreach (var rows in selection.Rows.Order())
            {
                var problem = new Problem<T>(new RawColumns<T>(rows, features), threads: 1, workers);
                foreach (var threads in selection.Threads)
                {
                    foreach (var table in tables)
                        new TableRun<T>(table, problem.WithThreads(threads), warmUp.WithThreads(threads), selection.Budget, results).Run();
                }
            }
        }
    }

    private static void Publish(string section, string text, Selection selection)
    {
        Console.WriteLine(text);
        if (selection.IsWhole)
            ResultsFile.Replace($"Comparison: {section}", text);
    }
}
