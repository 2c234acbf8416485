namespace GradientDescent.Pictures;

/// <summary>Two weights of a model, by their indexes among its weights.</summary>
internal readonly record struct WeightPair(int First, int Second)
{
    /// <exception cref="ArgumentException">There is no weight of that name, or both are the same.</exception>
    /// <exception cref="InvalidOperationException">The model has only one weight.</exception>
    public static WeightPair Of(ModelSchema schema, string? first, string? second)
    {
        string[] names = [.. schema.WeightNames];
        if (names.Length < 2)
            throw new InvalidOperationException($"A contour plot needs two weights, but the model of {schema.RecordName} has only {names[0]}: add a feature or an intercept.");

        var x = first is null ? Default(names, Find(names, second, nameof(second)), schema.FeatureNames.Count) : Find(names, first, nameof(first))!.Value;
        var y = Find(names, second, nameof(second)) ?? (x == 0 ? 1 : 0);
        return x == y ? throw new ArgumentException($"Both axes are {names[x]}: choose two different weights.", nameof(second)) : new(x, y);
    }

    private static int Default(string[] names, int? other, int featureCount)
    {
        var first = featureCount == 1 ? names.Length - 1 : 0;
        return first == other ? 1 - first : first;
    }

    private static int? Find(string[] names, string? name, string parameter)
    {
        if (name is null)
            return null;
        var place = Array.IndexOf(names, name);
        return place >= 0 ? place : throw new ArgumentException($"There is no weight '{name}': choose one of {string.Join(", ", names)}.", parameter);
    }
}
