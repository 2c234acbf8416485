namespace GradientDescent;

/// <summary>What to do with a row in which a feature is null.</summary>
public enum MissingValues
{
    /// <summary>Training refuses the row, by number and property; its prediction is NaN.</summary>
    Refuse,

    /// <summary>Training leaves the row out and counts it, <see cref="FitResult{TModel}.SkippedRows"/>; its prediction is NaN.</summary>
    SkipRow,

    /// <summary>
    /// In place of the feature stands the mean of it over the training rows that have it, for training and for prediction; the model keeps it,
    /// as <c>AgeMean</c>.
    /// </summary>
    Mean,

    /// <summary>In place of the feature stands 0, and another feature, <c>AgeIsMissing</c>, is 1 where it is null and 0 elsewhere.</summary>
    Indicator,
}
