namespace GradientDescent.Persistence;

/// <summary>Numbers of a file that are stored by the names of features.</summary>
internal static class FeatureNumbers
{
    /// <summary>Returns the numbers of these features, in their order.</summary>
    /// <exception cref="ModelFormatException">A number is missing, or there is a surplus one.</exception>
    public static double[] InOrder(IReadOnlyList<FeatureNumber> numbers, IReadOnlyList<string> features, string kind, string record, string file)
    {
        var byName = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            if (number is null)
                throw new ModelFormatException(file, $"has null in place of a {kind}.");
            if (!byName.TryAdd(number.Feature, number.Value))
                throw new ModelFormatException(file, $"has two {kind}s for {number.Feature}.");
        }

        double[] ordered =
            [.. features.Select(feature => byName.Remove(feature, out var value) ? value : throw new ModelFormatException(file, $"has no {kind} for {feature}."))];
        return byName.Count == 0 ? ordered
            : throw new ModelFormatException(file, $"has a {kind} for {byName.Keys.Order(StringComparer.Ordinal).First()}, which {record} does not have.");
    }
}
