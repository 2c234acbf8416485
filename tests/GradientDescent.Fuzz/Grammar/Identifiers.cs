using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the names of properties, types and namespaces: mostly ordinary names, and some that are likely to cause errors.</summary>
internal static class Identifiers
{
    private static readonly Gen<string> Sensible = Gen.OneOf(
        "Bedrooms", "Area", "Age", "Garden", "Floor", "Distance", "Rooms", "Windows", "Width", "Depth", "Rent", "Value", "URL", "ID", "X1", "IsNew");

    private static readonly Gen<string> SensibleTypes = Gen.OneOf("House", "Flat", "Car", "Wine", "Reading", "Patient", "Row", "Plot");

    private static readonly Gen<string> Keywords = Gen.OneOf(
        "@class", "@int", "@double", "@event", "@this", "@base", "@new", "@operator", "@return", "@null", "@true", "@namespace", "@for", "@in",
        "@ref");

    private static readonly Gen<string> ContextualKeywords = Gen.OneOf(
        "Record", "record", "@record", "file", "@file", "field", "value", "required", "var", "@var", "async", "await", "nameof", "when", "where",
        "get", "set",
        "init", "partial", "scoped", "allows", "extension", "notnull", "unmanaged", "nint", "nuint", "dynamic", "with", "global", "yield", "and", "not",
        "args");

    private static readonly Gen<string> Unicode = Gen.OneOf(
        "価格", "Größe", "Étage", "İstanbul", "ǅep", "ǆep", "ſize", "Ⅷ", "Ωμέγα", "_", "__", "_area", "A\u200DB", "\\u0041rea", "@Area", "Ａ", "ᾳ", "ﬁ");

    private static readonly Gen<string> CaseAlone = Gen.OneOf("a", "A", "aa", "aA", "Aa", "AA", "area", "AREA", "bedrooms", "BEDROOMS", "house", "HOUSE");

    private static readonly Gen<string> GeneratedMembers = Gen.OneOf(
        "Model", "Trainer", "Kernel", "GeneratedKernel", "Intercept", "Predict", "Save", "Load", "Fit", "FeatureNames", "ToWeights", "FromWeights",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        "Accumulate", "AddMoments", "Write", "FeatureCount", "RecordName", "TargetName", "HasIntercept", "TLoss", "TRowLoss", "Item", "get_Area");

    private static readonly Gen<string> GeneratedLocals = Gen.OneOf(
        "At", "Block", "Intercept", "InterceptGradient", "Loss", "LossSum", "Prediction", "Predictions", "Room", "Row", "Rows", "RowLoss", "Slope",
        "Slopes", "Strip", "StripRows", "Sums", "Weights", "WeightSum", "Path", "Options", "AreaColumn", "AreaWeight", "AreaGradient", "AreaFeature",
        "Area2");

    private static readonly Gen<string> LibraryTypes = Gen.OneOf(
        "Vector", "Span", "ReadOnlySpan", "IReadOnlyList", "Block", "Sums", "IKernel", "ILoss", "ILinearModel", "LinearTrainer", "ModelFile",
        "Prefetch",
        "MethodImpl", "GeneratedCode", "GeneratedCodeAttribute", "EditorBrowsable", "TrainerOptions", "SquaredError", "System", "GradientDescent",
        "Math",
        "LinearModel", "LinearModelAttribute", "Target", "TargetAttribute", "Feature", "Double", "Object", "String");

    private static readonly Gen<string> Odd = Gen.Frequency(
        (2, Keywords), (3, ContextualKeywords), (3, Unicode), (4, CaseAlone), (3, GeneratedMembers), (3, GeneratedLocals), (2, LibraryTypes));

    /// <summary>Generates any of the names.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((1, Sensible), (1, SensibleTypes), (6, Odd));

    public static Gen<string> OfProperty { get; } = Gen.Frequency((9, Sensible), (2, Odd));

    public static Gen<string> OfType { get; } = Gen.Frequency((9, SensibleTypes), (2, Odd));

    public static Gen<string> OfNamespace { get; } = Gen.Frequency(
        (8, Gen.OneOf("Homes", "Cellar", "Estates.Sales", "Company.Product.Models")),
        (1, Gen.OneOf("GradientDescent", "GradientDescent.Kernels", "System", "System.Numerics", "My.GradientDescent", "House", "Homes.System", "Homes.House")),
        (1, Odd));
}
