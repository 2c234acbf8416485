namespace GradientDescent;

/// <summary>What to do with a row in which a feature or the target is null. In the names below the property is <c>Age</c>.</summary>
public enum MissingValues
{
    /// <summary>
    /// The row is invalid: training throws <see cref="InvalidRowException"/> with its number and the property, or skips it with <see cref="InvalidRows.Skip"/>.
    /// Its prediction is NaN.
    /// </summary>
    Throw,

    /// <summary>Training leaves the row out and counts it in <see cref="FitResult{TModel}.SkippedRows"/> and <see cref="FitResult{TModel}.SkippedRowReasons"/>. Its prediction is NaN.</summary>
    SkipRow,

    /// <summary>
    /// The mean of the feature replaces null, in training and in prediction: Σ w·value / Σ w over the training rows that have a value (w is the sample
    /// weight, 1 without weights). The model stores the mean, as <c>AgeMean</c>.
    /// </summary>
    /// <remarks>
    /// <para>NaN counts as null; in <see cref="Columns{T}"/> a NaN is a missing value. Powers and products of the feature have their own means.
    /// The product of 0 and an infinite number is not missing: its row is invalid, as any other with a number that cannot be computed.</para>
    /// <para>The rows are stored in columns, because the mean is known only after all of them are read. Validation rows get the mean of the training rows, in every fold of
    /// a cross-validation that of its own training rows. Leave-one-out in closed form is refused if such a value is missing.</para>
    /// <para>If a feature is missing in every row with a weight above 0, training throws an <see cref="ArgumentException"/>. Moments and triangular factors of a part of
    /// the rows are not supported, because a part does not determine the mean of all rows.</para>
    /// </remarks>
    Mean,

    /// <summary>0 replaces null, and another feature, <c>AgeIsMissing</c>, is 1 if the value is null and 0 otherwise.</summary>
    Indicator,
}
