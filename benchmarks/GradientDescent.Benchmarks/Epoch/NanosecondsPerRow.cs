using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The median time of an epoch divided by its number of rows, so that it can be compared for any number of rows.</summary>
internal sealed class NanosecondsPerRow : IColumn
{
    public string Id => nameof(NanosecondsPerRow);

    public string ColumnName => "ns/row";

    public string Legend => "Median time of an epoch, divided by its number of rows";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Of(summary, benchmarkCase)?.ToString("F3", CultureInfo.InvariantCulture) ?? "NA";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    public static double? Of(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics?.Median / EpochCase.Of(benchmarkCase).Rows;
}
