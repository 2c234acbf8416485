namespace GradientDescent;

/// <summary>
/// What to do with an invalid row. A row is invalid if it is null, or has a number that is missing, NaN or infinite, an unknown level, a value that cannot be read,
/// or a negative sample weight. Null in a feature with a <see cref="MissingAttribute"/> is handled as that attribute specifies.
/// </summary>
public enum InvalidRows
{
    /// <summary>Throw an <see cref="InvalidRowException"/> that names the row and the property. Nothing is trained.</summary>
    Throw,

    /// <summary>Leave the row out and count it in <see cref="FitResult{TModel}.SkippedRows"/>, by property and reason in <see cref="FitResult{TModel}.SkippedRowReasons"/>.</summary>
    Skip,
}
