using System.Diagnostics;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Comparison.Sources.Contenders;
using GradientDescent.Comparison.Sources.Queries;
using GradientDescent.Comparison.Sources.Results;
using GradientDescent.Comparison.Sources.Scripts;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Sources;

/// <summary>From a file or a query to coefficients, by this library and by others, and what only reading takes.</summary>
/// <param name="rows">The numbers of rows.</param>
/// <param name="threads">The numbers of threads.</param>
/// <param name="budget">The time limit of a comparison.</param>
internal sealed class SourcesBenchmark(IReadOnlyList<int> rows, IReadOnlyList<int> threads, TimeSpan budget)
{
    private readonly List<SourceResult> _results = [];

    /// <returns>The section.</returns>
    public string Run()
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var count in rows.Order())
        {
            using var file = new CsvFile(count);
            foreach (var thread in threads)
                Run("CSV file", thread, file, SourceContender.OfFile(file, thread));
            RunTable("DuckDB table", file, NumberTable.DuckDb);
            RunTable("SQLite table", file, NumberTable.Sqlite);
        }

        return $"""
            ## From a file or a query to coefficients

            Rows of eight features and a target, with three decimals, fitted by least squares. *Times ours* is the time divided by ours: the median over pairs of runs in the
            order A B B A, and its interval; below 1 we lost. *Times reading* is the time divided by that of only reading the same cells, in the same process. A fresh process is
            timed from its start to its result; a warm one has run before. All agree on the weights to {SourceCheck.Precision:G1} of the largest, or the last column says what they lack. A run
            that would take more than a minute is left out.

            On several threads, `Csv.Open` parses on as many threads, and sums on one more; Sep has a reader on each thread, for parts of the file of equal length. `Split` and
            `read.csv` are measured on one thread only. `pandas.read_csv` uses one thread too, but scikit-learn solves on several. A reader of a query is read by one thread.
            `DataReaderSource` asks each cell whether it is null, and those of SQLite also for their type, because a column can have values of several types there.

            {Conditions.Text(
                [Conditions.RuntimeOfSources(), $"Python: {Script.Pandas.Versions}", $"R: {Script.Fread.Versions}"], Stopwatch.GetElapsedTime(start))}

            {SourceText.Tables(_results)}
            """;
    }

    private void RunTable(string name, CsvFile file, Func<CsvFile, NumberTable> load)
    {
        using var table = load(file);
        Run(name, threads: 1, file, SourceContender.OfTable(table));
    }

    private void Run(string source, int threads, CsvFile file, IReadOnlyList<SourceContender> contenders) =>
        new GroupRun(new(source, file.Rows, threads), file, budget, _results).Run(contenders);
}
