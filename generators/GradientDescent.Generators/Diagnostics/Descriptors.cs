using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>What can be wrong with a model record, and how to mend it.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error("GD0001", "A model record must be partial",
        "'{0}' must be partial, so that its model and trainer can be generated into it: write 'partial' before its keyword");

    public static readonly DiagnosticDescriptor NoTarget = Error("GD0002", "A model record needs a target",
        "'{0}' has no target: mark the property to predict with [Target]");

    public static readonly DiagnosticDescriptor SecondTarget = Error("GD0003", "A model record has one target",
        "'{0}' is a second target of '{1}': mark one property only, and the other [Excluded] if it is no feature");

    public static readonly DiagnosticDescriptor TargetNotANumber = Error("GD0004", "A target is a number",
        "The target '{0}' is of type '{1}', which is no number: use double, float, an integer type or bool");

    public static readonly DiagnosticDescriptor NoFeature = Error("GD0005", "A model record needs a feature",
        "'{0}' has no feature: add a property of a number type beside the target");

    public static readonly DiagnosticDescriptor TooManyFeatures = Error("GD0006", "A model record has at most 256 features",
        "'{0}' has {1} features; at most 256 are supported: mark some [Excluded]");

    public static readonly DiagnosticDescriptor UnsupportedType = Error("GD0007", "A feature is a number",
        "'{0}' is of type '{1}', which is no number a model can use: use double, float, an integer type or bool, or mark it [Excluded]");

    public static readonly DiagnosticDescriptor NameTaken = Error("GD0008", "A generated type needs a name of its own",
        "'{0}' has a member or a name '{1}' already: name the generated type otherwise with [LinearModel({2} = \"…\")]");

    public static readonly DiagnosticDescriptor UnsupportedKind = Error("GD0009", "This kind of type cannot be a model record",
        "'{0}' is {1}, which cannot be a model record: use a plain record, class or struct");

    public static readonly DiagnosticDescriptor FeatureNameTaken = Error("GD0010", "A feature's name is taken in the generated model",
        "The model of '{0}' has a member '{1}' of its own: rename the feature, or mark it [Excluded]");

    public static readonly DiagnosticDescriptor NotAnIdentifier = Error("GD0011", "A generated type's name is an identifier",
        "'{0}' cannot be the name of a generated type: give [LinearModel({1} = \"…\")] a C# identifier that is no keyword");

    public static readonly DiagnosticDescriptor SampleWeightNotAlone = Error("GD0012", "A sample weight is one property of its own",
        "'{0}' is a second sample weight of '{1}', or its target too: mark one property with [SampleWeight], and no other way");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "GradientDescent", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
