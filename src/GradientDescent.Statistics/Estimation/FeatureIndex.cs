namespace GradientDescent.Statistics.Estimation;

/// <summary>Finds a feature by its name.</summary>
internal static class FeatureIndex
{
    /// <exception cref="ArgumentException">There is no feature of that name.</exception>
    public static int Of(ModelSchema schema, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var feature = 0; feature < schema.FeatureNames.Count; feature++)
        {
            if (schema.FeatureNames[feature] == name)
                return feature;
        }

        throw new ArgumentException($"There is no feature '{name}': use one of {string.Join(", ", schema.FeatureNames)}.", nameof(name));
    }
}
