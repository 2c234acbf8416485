using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Features with the names of members of models, of accessors, operators and transformed features.</summary>
internal static class NamesOfMembers
{
    private static readonly Gen<string> OfAll = Gen.OneOf(
        "Load", "Save", "Predict", "Intercept", "Schema", "Shape", "CreateShape", "ToWeights", "FeaturesOf", "Fit", "get_Intercept", "set_Intercept", "get_LogSize",
        "set_SizePower2", "get_Predict", "TLoss", "RecordName", "Weights", "Means", "ToCSharp", "FeatureNames", "KindB", "Price2", "Update", "value", "row");

    /// <summary>Names that a record cannot declare.</summary>
    private static readonly Gen<string> OfClasses = Gen.OneOf("op_Equality", "op_Inequality", "get_EqualityContract", "EqualityContract", "Clone", "Deconstruct", "PrintMembers");

    public static Gen<Part> Of(Frame frame) => (frame.Kind.IsRecord ? OfAll : Gen.Frequency((2, OfAll), (1, OfClasses))).Select(static name => new Part
    {
        Properties = [ValidProperty.Of("", "double", name, 1.0, 2.0, 4.5)],
        Columns = [Numbers.Column(name)],
    });

    /// <summary>LogSize beside [Log] Size, and the getter of the one beside the other.</summary>
    public static Gen<Part> OfTransforms { get; } =
        from mark in Gen.OneOf("Log", "Reciprocal")
        from other in Gen.OneOf("{0}Size", "get_{0}Size", "set_{0}Size", "{0}Sizes")
        let name = string.Format(null, other, mark)
        let function = mark == "Log" ? (Func<double, double>)Math.Log : static x => 1 / x
        select new Part
        {
            Properties = [ValidProperty.Of($"[{mark}] ", "double", "Size", 1.0, 2.0, 0.5), ValidProperty.Of("", "double", name, 1.0, 2.0, 4.5)],
            Columns = [new(mark + "Size", row => function((double)row["Size"]!)), Numbers.Column(name)],
        };

    /// <summary>The transformed target has the name of a feature: LogPrice beside [Target, Log] Price.</summary>
    public static Gen<Part> OfTargets { get; } = Gen.OneOf("LogPrice", "LogPrice", "PriceMean").Select(static name => new Part
    {
        Properties = [ValidProperty.Of("", "double", name, 1.0, 2.0, 4.5)],
        Columns = [Numbers.Column(name)],
    });
}
