namespace GradientDescent.Tool.Tables;

/// <summary>What becomes of the columns of a table that is used without a record.</summary>
internal sealed record TableOptions
{
    /// <summary>The options without changes.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>What to do with a missing value of a feature. Default: <see cref="MissingValues.SkipRow"/>, as R, patsy and statsmodels do.</summary>
    public MissingValues Missing { get; init; } = MissingValues.SkipRow;

    /// <summary>What to do with a text that is none of the levels in the table. Default: <see cref="UnknownLevels.Throw"/>.</summary>
    public UnknownLevels Unknown { get; init; } = UnknownLevels.Throw;

    /// <summary>The largest number of levels of a text. A text with more levels is left out. Default: 50.</summary>
    public int MaxLevels { get; init; } = 50;

    /// <summary>The number of rows from the first one that types and levels are found from. Default: null, all rows.</summary>
    public long? SampleRows { get; init; }
}
