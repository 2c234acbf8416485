using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>What was read of the rows that an operation was given.</summary>
internal record GivenRows
{
    /// <summary>The rows, to be passed over; null where they were summed as they came, and are gone.</summary>
    public RowSource? Source { get; init; }

    /// <summary>What is known of rows that are gone.</summary>
    public RowSummary? Summary { get; init; }

    /// <summary>The rows kept away from training, if there are any.</summary>
    public GivenRows? Validation { get; init; }

    /// <summary>How many rows were left out.</summary>
    public long Skipped { get; init; }

    /// <summary>What stands in the rows in place of missing values; none where the model fills none.</summary>
    public double[] Means { get; init; } = [];
}

/// <summary>Rows whose numbers stand in columns.</summary>
internal sealed record GivenRows<T>(Columns<T> Columns) : GivenRows
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public static GivenRows<T> Of(Columns<T> columns, int threads, ReadingWatch watch) => new(columns) { Source = new ColumnSource<T>(columns, threads, watch) };
}
