namespace GradientDescent.Generators.Parsing;

/// <summary>The names of the members that every generated model has. A coefficient cannot have such a name.</summary>
internal static class ModelMembers
{
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "Predict", "Save", "Load", "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToCSharp", "ToString", "Finalize",
    };

    /// <summary>The names of all members, including the intercept.</summary>
    public static IEnumerable<string> All => [.. Own, "Intercept"];

    /// <summary>Whether every model has a member of this name.</summary>
    public static bool IsOwn(string name) => Own.Contains(name);

    public static bool Has(string name, bool hasIntercept, string modelName) =>
        IsOwn(name) || name == modelName || (hasIntercept && name == "Intercept");
}
