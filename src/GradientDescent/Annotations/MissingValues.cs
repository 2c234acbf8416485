namespace GradientDescent;

/// <summary>What to do with a row in which a feature is null.</summary>
public enum MissingValues
{
    /// <summary>Training refuses the row, by number and property; its prediction is NaN.</summary>
    Refuse,

    /// <summary>Training leaves the row out and counts it, <see cref="FitResult{TModel}.SkippedRows"/>; its prediction is NaN.</summary>
    SkipRow,

    /// <summary>
    /// In place of the feature stands the mean of it over the training rows that have it, Σ w·value / Σ w where rows are weighted, for training and for
    /// prediction; the model keeps it, as <c>AgeMean</c>.
    /// </summary>
    /// <remarks>
    /// NaN counts as null. Its powers and products have means of their own. The rows are kept in columns until the mean is known; a feature that none of them has is refused with an <see cref="ArgumentException"/>. In columns
    /// that are given, NaN stands for what is missing. Rows that validate have the mean of those that train, folds that of all. Moments and factors of rows in
    /// portions cannot be had, since none of them knows the mean of all.
    /// </remarks>
    Mean,

    /// <summary>In place of the feature stands 0, and another feature, <c>AgeIsMissing</c>, is 1 where it is null and 0 elsewhere.</summary>
    Indicator,
}
