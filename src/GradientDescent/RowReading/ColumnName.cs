namespace GradientDescent.RowReading;

/// <summary>What a block's column is called, and the property that it comes from.</summary>
internal readonly record struct ColumnName(string Name, string Source)
{
    /// <param name="column">A feature, the target behind them, or the sample weight at the end.</param>
    public static ColumnName Of<TModel>(int column)
        where TModel : ILinearModel<TModel> =>
        column < TModel.FeatureNames.Count ? new(TModel.FeatureNames[column], TModel.FeatureSources[column])
        : column == TModel.FeatureNames.Count ? new(TModel.TargetName, TModel.TargetSource)
        : new(TModel.SampleWeightName!, TModel.SampleWeightName!);

    /// <summary>The names of all columns: the features in declaration order, the target, and the sample weight if there is one.</summary>
    public static string[] All<TModel>()
        where TModel : ILinearModel<TModel> =>
        [.. TModel.FeatureNames, TModel.TargetName, .. TModel.SampleWeightName is { } weight ? [weight] : Array.Empty<string>()];

    /// <summary>As the subject of a sentence: for example <c>Area</c>, or <c>LogArea, which comes from Area,</c>.</summary>
    public override string ToString() => Name == Source ? Name : $"{Name}, which comes from {Source.Replace(", ", " and ", StringComparison.Ordinal)},";
}
