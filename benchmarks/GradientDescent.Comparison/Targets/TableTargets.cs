using System.Globalization;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison.Targets;

/// <summary>The targets for the measurements in the tables: at eight features, from a million rows on.</summary>
internal static class TableTargets
{
    private const int Features = 8;
    private const int MinRows = 1_000_000;
    private const double OverEstimators = 10;
    private const double OverOpenBlas = 2;

    private static readonly (string Table, string Library, double Wanted)[] Wanted =
    [
        ("optimum", "scikit-learn", OverEstimators),
        ("optimum", "MathNet", OverEstimators),
        ("optimum", "ML.NET", OverEstimators),
        ("optimum", "OpenBLAS", OverOpenBlas),
        ("epoch", "OpenBLAS", OverOpenBlas),
    ];

    public static IEnumerable<Target> Of(IReadOnlyList<Measurement> all) =>
        from wanted in Wanted
        from cell in all.Select(measurement => measurement.Cell).Distinct()
        where cell.Table == wanted.Table && cell.Features == Features && cell.Rows >= MinRows
        let fastest = Fastest(all.Where(measurement => measurement.Cell == cell), wanted.Library)
        let place = string.Create(CultureInfo.InvariantCulture, $"{cell.Table}, {cell.Rows:N0} rows, {cell.Precision}, {cell.Threads} threads")
        select new Target($"{place}: {fastest?.Contender ?? wanted.Library}", wanted.Wanted, IsCeiling: false, fastest?.Ratio);

    /// <summary>The fastest method of a library that reaches the minimum.</summary>
    private static Measurement? Fastest(IEnumerable<Measurement> measurements, string library) => measurements
        .Where(measurement => measurement.Contender.StartsWith(library, StringComparison.Ordinal)
            && measurement.Ratio is not null && !(measurement.Excess > OptimumTable.Tolerance))
        .MinBy(measurement => measurement.Seconds);
}
