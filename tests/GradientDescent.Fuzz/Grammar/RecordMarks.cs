using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the attributes of a record.</summary>
internal static class RecordMarks
{
    private static readonly Gen<string> Name = Gen.Frequency(
        (2, Gen.OneOf("\"Fit\"", "\"Fitter\"", "\"Regression\"")),
        (1, Identifiers.Any.Select(static name => $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"")),
        (1, Gen.OneOf("null!", "\"\"", "\" \"", "\"a b\"", "\"1st\"", "\"Fit<T>\"", "\"Fit.Ted\"", "\"Fit\\n\"", "nameof(String)", "1")));

    private static readonly Gen<string> Argument = Gen.Frequency(
        (6, Gen.OneOf("Intercept = false", "Intercept = true")),
        (3, Name.Select(static name => $"Model = {name}")),
        (3, Name.Select(static name => $"Trainer = {name}")),
        (1, Gen.OneOf("Intercept = \"no\"", "Intercept = 1", "true", "Kernel = \"Mine\"", "Intercept = !true", "Intercept = Undefined")));

    private static readonly Gen<string> LinearModel = Gen.Frequency(
        (16, Gen.Const("[LinearModel]")),
        (6, Argument.Array[1, 2].Select(static arguments => $"[LinearModel({string.Join(", ", arguments.DistinctBy(static argument => argument[0]))})]")),
        (1, Gen.OneOf(
            "[GradientDescent.LinearModel]", "[global::GradientDescent.LinearModelAttribute]", "[LinearModel()]", "[type: LinearModel]",
            "[LinearModel, Serializable]",
            "[LinearModel, LinearModel]", "[LinearModel][LinearModel(Intercept = false)]", "[property: LinearModel]", "[assembly: LinearModel]",
            "[Linear]", "")));

    private static readonly Gen<string> Other = Gen.OneOf(
        "[Serializable]", "[System.CodeDom.Compiler.GeneratedCode(\"Rows\", \"1\")]", "[Obsolete]", "[Obsolete(\"old\", true)]", "[Target]", "[Excluded]",
        "[System.Diagnostics.CodeAnalysis.Experimental(\"EX2\")]", "[System.ComponentModel.EditorBrowsable]", "[CLSCompliant(false)]");

    /// <summary>The attributes of a record with these properties. Interactions name the properties.</summary>
    public static Gen<string> Of(IReadOnlyList<Property> properties) =>
        from linearModel in LinearModel
        from interactions in Gen.Frequency(
            (9, Gen.Const("")), (2, Interaction(properties)), (1, Interaction(properties).Array[2].Select(string.Concat)))
        from other in Gen.Frequency((25, Gen.Const("")), (1, Other))
        select linearModel + interactions + other;

    private static Gen<string> Interaction(IReadOnlyList<Property> properties)
    {
        var name = Gen.Frequency(
            (6, Gen.OneOf([.. properties.Select(static property => $"nameof({property.Name})")])),
            (1, Gen.OneOf("\"Nothing\"", "\"Price\"", "null!", "\"\"", "1", "nameof(Undefined)", "nameof(String)")));
        return Gen.Frequency(
            (9, Gen.Select(name, name, static (first, second) => $"[Interaction({first}, {second})]")),
            (1, name.Select(static one => $"[Interaction({one})]")));
    }
}
