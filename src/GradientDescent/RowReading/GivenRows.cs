using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>The rows of an operation, as they were read.</summary>
internal record GivenRows
{
    /// <summary>The rows, for passes over them; null if they were summed while they were read, and not stored.</summary>
    public RowSource? Source { get; init; }

    /// <summary>The summary of rows that were not stored.</summary>
    public RowSummary? Summary { get; init; }

    /// <summary>The validation rows, if any.</summary>
    public GivenRows? Validation { get; init; }

    /// <summary>The rows that were left out.</summary>
    public IReadOnlyList<SkippedRowReason> Skipped { get; init; } = [];

    /// <summary>The means that replace missing values in the rows; empty if the model replaces none.</summary>
    public double[] Means { get; init; } = [];

    /// <summary>The cells that they replace, if the operation asked for them; null if there are none.</summary>
    public MissingCells? Missing { get; init; }
}

/// <summary>Rows that are stored in columns.</summary>
internal sealed record GivenRows<T>(Columns<T> Columns) : GivenRows
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <param name="columns">The rows.</param>
    /// <param name="threads">The number of threads of a pass.</param>
    /// <param name="watch">Reports the progress of the passes.</param>
    /// <param name="origins">Where the rows come from, if that was noted.</param>
    public static GivenRows<T> Of(Columns<T> columns, int threads, ReadingWatch watch, RowOrigins? origins = null) =>
        new(columns) { Source = new ColumnSource<T>(columns, threads, watch) { Origins = origins } };
}
