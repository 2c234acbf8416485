namespace GradientDescent.Generators.Parsing;

/// <summary>The names of the members that every generated model has, besides its coefficients.</summary>
internal static class ModelMembers
{
    private const string Intercept = "Intercept";

    private static readonly IReadOnlyList<string> Always =
    [
        "Predict", "Save", "Load", "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToCSharp", "ToString", "Finalize",
    ];

    public static IReadOnlyList<string> Of(bool hasIntercept) => [.. Always, .. hasIntercept ? [Intercept] : Array.Empty<string>(), .. OfCompiler(hasIntercept)];

    /// <summary>The names of the methods that the compiler adds to every model: the accessors of its properties, and the operators of a record.</summary>
    public static IReadOnlyList<string> OfCompiler(bool hasIntercept) =>
        ["get_EqualityContract", "op_Equality", "op_Inequality", .. hasIntercept ? Accessors(Intercept) : []];

    /// <summary>The names of the methods that the compiler adds for a property.</summary>
    public static IReadOnlyList<string> Accessors(string property) => ["get_" + property, "set_" + property];
}
