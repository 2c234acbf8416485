using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Sources.Queries;
using GradientDescent.Comparison.Sources.Scripts;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>Something that reads a source, and what it computes from it.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Warm">Prepares runs in a process that is warm.</param>
internal sealed record SourceContender(string Name, Func<Contender> Warm)
{
    /// <summary>Prepares runs in new processes; null if they are not measured.</summary>
    public Func<Contender>? Fresh { get; init; }

    /// <summary>Whether it only reads: the result is the sums of the columns. All other results are weights.</summary>
    public bool IsReading { get; init; }

    /// <summary>Whether it stops near the optimum. Then its loss is shown, and its weights are not compared.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>This library first.</summary>
    /// <param name="file">The file.</param>
    /// <param name="threads">The number of threads; above 1, only contenders that can use them.</param>
    public static IReadOnlyList<SourceContender> OfFile(CsvFile file, int threads)
    {
        SourceContender[] all =
        [
            OfMethod("**GradientDescent, `Csv.Open`**", "own"),
            OfMethod("only reading: Sep, cells parsed and added", "sep") with { IsReading = true },
            .. threads > 1 ? [] : (SourceContender[])[OfMethod("GradientDescent, from `File.ReadLines` and `Split`", "lines")],
            OfMethod("DuckDB, `read_csv` and sums", "duckdb"),
            OfMethod("ML.NET, TextLoader and OnlineGradientDescent", "ml.net") with { IsApproximate = true },
            OfScript("pandas `read_csv`, scikit-learn LinearRegression", Script.Pandas),
            .. threads > 1 ? [] : (SourceContender[])[OfScript("R, `read.csv` and `lm`", Script.ReadCsv)],
            OfScript("R, `fread` and `lm`", Script.Fread),
        ];
        return all;

        SourceContender OfMethod(string name, string method) => new(name, () => new InProcess(() => FreshFit.Methods[method](file.Path, threads)))
        {
            Fresh = () => FreshContender.OfProgram(method, file.Path, threads),
        };

        SourceContender OfScript(string name, Script script) => new(name, () => new ScriptContender(script, file.Path, threads))
        {
            Fresh = () => FreshContender.OfScript(script, file.Path, threads),
        };
    }

    /// <summary>This library first. A reader is read by one thread.</summary>
    public static IReadOnlyList<SourceContender> OfTable(NumberTable table) =>
    [
        new("**GradientDescent, `DataReaderSource`**", () => new InProcess(() => OwnFit.Of(DataReaderSource.Repeatable(table.Connection, NumberTable.Query), threads: 1))),
        new("only reading: `GetDouble` of every cell, added", () => new InProcess(() => Getters.Sums(table.Connection, NumberTable.Query, asksForNulls: false))) { IsReading = true },
        new("only reading: `IsDBNull` and `GetDouble` of every cell", () => new InProcess(() => Getters.Sums(table.Connection, NumberTable.Query, asksForNulls: true))) { IsReading = true },
        new("sums in the database, solved by MathNet", () => new InProcess(() => NormalSums.Weights(table.Connection, NumberTable.Name))),
    ];
}
