namespace GradientDescent.Generators.Parsing;

/// <summary>Names that a coefficient cannot have, because the generated model has a member of that name.</summary>
internal static class ModelMembers
{
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "Predict", "Save", "Load", "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToCSharp", "ToString", "Finalize",
    };

    /// <summary>The names of the members that every model has, the intercept among them.</summary>
    public static IEnumerable<string> All => [.. Own, "Intercept"];

    /// <summary>Whether every model has a member of this name.</summary>
    public static bool IsOwn(string name) => Own.Contains(name);

    public static bool Has(string name, bool hasIntercept, string modelName) =>
        IsOwn(name) || name == modelName || (hasIntercept && name == "Intercept");
}
