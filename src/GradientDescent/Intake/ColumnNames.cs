namespace GradientDescent;

/// <summary>The properties that a block's columns come from: the features, the target, the sample weight.</summary>
internal static class ColumnNames
{
    public static string Of<TModel>(int column)
        where TModel : ILinearModel<TModel> =>
        column < TModel.FeatureNames.Count ? TModel.FeatureNames[column]
        : column == TModel.FeatureNames.Count ? TModel.TargetName
        : TModel.SampleWeightName!;
}
