namespace GradientDescent;

/// <summary>
/// What to do with a row that has a number that is missing, NaN or infinite, or a negative sample weight. Where a feature is marked with
/// <see cref="MissingAttribute"/>, that says first what to do without it.
/// </summary>
public enum InvalidRows
{
    /// <summary>Refuse it, by row and property, and train nothing.</summary>
    Refuse,

    /// <summary>Leave it out and count it: <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    Skip,
}
