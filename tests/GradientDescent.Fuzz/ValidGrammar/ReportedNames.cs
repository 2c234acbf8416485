namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>Which names are reported, by the pages of GD0008, GD0011 and GD0015. If another name is allowed or reported, only this file changes.</summary>
internal static class ReportedNames
{
    private static readonly HashSet<string> UsualTypeNames = new(StringComparer.Ordinal) { "Model", "Trainer", "Fitted", "Fitter" };

    /// <summary>The name of a feature. The name of the constant term is left to it.</summary>
    public static string OfFeature(string name) => name == "Intercept" ? "InterceptCoefficient" : name;

    /// <summary>The diagnostics for the names of the coefficients. A coefficient gives way to a member of the model.</summary>
    public static IEnumerable<string> OfCoefficients(IReadOnlyList<string> coefficients) => coefficients.Distinct().Count() < coefficients.Count ? ["GD0015"] : [];

    /// <summary>The diagnostics for user types and members that are called like the model or the trainer.</summary>
    public static IEnumerable<string> OfTypes(Frame frame, IEnumerable<string> names) => names.Contains(frame.Model) || names.Contains(frame.Trainer) ? ["GD0008"] : [];

    /// <summary>The diagnostics that an unusual name of the model or the trainer can have. It can also be allowed.</summary>
    public static IReadOnlyList<string> Optional(Frame frame) => UsualTypeNames.Contains(frame.Model) && UsualTypeNames.Contains(frame.Trainer) ? [] : ["GD0008", "GD0011"];
}
