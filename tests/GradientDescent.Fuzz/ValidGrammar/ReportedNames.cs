namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>Which names are reported, by the pages of GD0008, GD0010, GD0011 and GD0015. If another name is allowed or reported, only this file changes.</summary>
internal static class ReportedNames
{
    /// <summary>The members that every model has.</summary>
    private static readonly HashSet<string> OfModels = new(StringComparer.Ordinal)
    {
        "Predict", "Save", "Load", "ToCSharp", "Clone", "Deconstruct", "EqualityContract", "PrintMembers", "op_Equality", "op_Inequality",
        "get_EqualityContract", "set_EqualityContract",
    };

    private static readonly HashSet<string> UsualTypeNames = new(StringComparer.Ordinal) { "Model", "Trainer", "Fitted", "Fitter" };

    /// <summary>The diagnostics for the names of the coefficients.</summary>
    public static IEnumerable<string> OfCoefficients(Frame frame, IReadOnlyList<string> coefficients)
    {
        IReadOnlyList<string> all = frame.HasIntercept ? [.. coefficients, "Intercept"] : coefficients;
        if (coefficients.Any(name => IsTaken(name)))
            yield return "GD0010";
        if (coefficients.Where(name => !IsTaken(name)).Distinct().Count() < coefficients.Count(name => !IsTaken(name)))
            yield return "GD0015";

        bool IsTaken(string name) => OfModels.Contains(name) || name == frame.Model || (frame.HasIntercept && name == "Intercept")
            || all.Any(other => name == "get_" + other || name == "set_" + other);
    }

    /// <summary>The diagnostics for user types and members that are called like the model or the trainer.</summary>
    public static IEnumerable<string> OfTypes(Frame frame, IEnumerable<string> names) => names.Contains(frame.Model) || names.Contains(frame.Trainer) ? ["GD0008"] : [];

    /// <summary>The diagnostics that an unusual name of the model or the trainer can have. It can also be allowed.</summary>
    public static IReadOnlyList<string> Optional(Frame frame) => UsualTypeNames.Contains(frame.Model) && UsualTypeNames.Contains(frame.Trainer) ? [] : ["GD0008", "GD0011"];
}
