namespace GradientDescent;

/// <summary>What to do with a row in which an enum or a text has a value that is none of its levels. In the names below the property is <c>City</c>.</summary>
public enum UnknownLevels
{
    /// <summary>
    /// The row is invalid: training throws <see cref="InvalidRowException"/> with its number and the property, or skips it with <see cref="InvalidRows.Skip"/>.
    /// Its prediction is NaN.
    /// </summary>
    Throw,

    /// <summary>Training leaves the row out and counts it in <see cref="FitResult{TModel}.SkippedRows"/> and <see cref="FitResult{TModel}.SkippedRowReasons"/>. Its prediction is NaN.</summary>
    SkipRow,

    /// <summary>The row counts as one of the reference level: all features of the levels are 0. An unknown bit of a [Flags] enum is ignored.</summary>
    Reference,

    /// <summary>
    /// Another feature, <c>CityOther</c>, is 1 if the value is none of the levels, and 0 otherwise; then all other features of the levels are 0. For a [Flags] enum it is 1
    /// if a bit is unknown.
    /// </summary>
    Other,
}
