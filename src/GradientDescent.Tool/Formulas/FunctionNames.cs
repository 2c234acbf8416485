namespace GradientDescent.Tool.Formulas;

/// <summary>The functions that a formula can call. Those of numpy may have its prefix.</summary>
internal static class FunctionNames
{
    /// <summary>A column as a category, with its reference level if one is given.</summary>
    public const string Category = "C";

    /// <summary>The coding of patsy: <c>C(Heating, Treatment('Gas'))</c>.</summary>
    public const string Treatment = "Treatment";

    /// <summary>Arithmetic.</summary>
    public const string Arithmetic = "I";

    /// <summary>The powers of a number.</summary>
    public const string Polynomial = "poly";

    private const string NumpyPrefix = "np.";

    private static readonly Dictionary<string, TermFunction> Transforms = new(StringComparer.Ordinal)
    {
        ["log"] = TermFunction.Log,
        ["log1p"] = TermFunction.LogP1,
        ["sqrt"] = TermFunction.SquareRoot,
        ["exp"] = TermFunction.Exp,
    };

    /// <summary>Whether there is such a function.</summary>
    public static bool IsKnown(string name) => TransformOf(Plain(name)) is not null || name is Category or Treatment or Arithmetic or Polynomial;

    /// <summary>The name without the prefix of numpy.</summary>
    public static string Plain(string name) =>
        name.StartsWith(NumpyPrefix, StringComparison.Ordinal) && Transforms.ContainsKey(name[NumpyPrefix.Length..]) ? name[NumpyPrefix.Length..] : name;

    /// <summary>The function of one number with this name; null if there is none.</summary>
    public static TermFunction? TransformOf(string name) => Transforms.TryGetValue(name, out var function) ? function : null;
}
