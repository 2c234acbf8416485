using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Diagnostics;

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
        "The target '{0}' is of type '{1}', which is no number: {2}");

    public static readonly DiagnosticDescriptor NoFeature = Error("GD0005", "A model record needs a feature",
        "'{0}' has no feature: add a property of a number type beside the target");

    public static readonly DiagnosticDescriptor TooManyFeatures = Error("GD0006", "A model record has at most 256 features",
        "'{0}' has {1} features; at most 256 are supported: mark some [Excluded]");

    public static readonly DiagnosticDescriptor UnsupportedType = Error("GD0007", "A feature is a number",
        "'{0}' is of type '{1}', which is no number a model can use: {2}");

    public static readonly DiagnosticDescriptor NameTaken = Error("GD0008", "A generated type needs a name of its own",
        "'{0}' has a member or a name '{1}' already: name the generated type otherwise with [LinearModel({2} = \"…\")]");

    public static readonly DiagnosticDescriptor UnsupportedKind = Error("GD0009", "This kind of type cannot be a model record",
        "'{0}' is {1}, which cannot be a model record: use a plain record, class or struct");

    public static readonly DiagnosticDescriptor FeatureNameTaken = Error("GD0010", "A feature's name is taken in the generated model",
        "The model of '{0}' has a member '{1}' of its own: rename the feature, or mark it [Excluded]");

    public static readonly DiagnosticDescriptor NotAnIdentifier = Error("GD0011", "A generated type's name is an identifier",
        "'{0}' cannot be the name of a generated type: give [LinearModel({1} = \"…\")] a C# identifier that is no keyword and does not end in Attribute");

    public static readonly DiagnosticDescriptor SampleWeightNotAlone = Error("GD0012", "A sample weight is one property of its own",
        "'{0}' is a second sample weight of '{1}', or its target too: mark one property with [SampleWeight], and no other way");

    public static readonly DiagnosticDescriptor NoPolicy = Error("GD0013", "A feature that may be null needs a policy",
        "'{0}' is of type '{1}' and may be null: say what that means with [Missing(MissingValues.Refuse)], SkipRow, Mean or Indicator, or mark it [Excluded]");

    public static readonly DiagnosticDescriptor BadNumber = Error("GD0014", "An attribute's number is out of range",
        "[{0}] on '{1}' has {2}, which is not {3}");

    public static readonly DiagnosticDescriptor SameName = Error("GD0015", "Every coefficient needs a name of its own",
        "The model of '{0}' would have '{1}' twice: rename a property, or mark one [Excluded]");

    public static readonly DiagnosticDescriptor NotAFeature = Error("GD0016", "An interaction is of two features",
        "[Interaction] names '{0}', which is not another feature of '{1}': name two properties that are features, or use [Polynomial(2)] for a square");

    public static readonly DiagnosticDescriptor NotALevel = Error("GD0017", "A reference is a level of its property",
        "[Reference] on '{0}' has {1}, which is none of its levels: name one of them, or leave the attribute out for the first");

    public static readonly DiagnosticDescriptor MarkDoesNotApply = Error("GD0018", "An attribute does not apply",
        "[{0}] does not apply to '{1}', because {2}: remove it");

    public static readonly DiagnosticDescriptor TooFewLevels = Error("GD0019", "Levels are at least two, all different",
        "'{0}' has {1} levels that differ, too few to compare: give it more, or mark it [Excluded]");

    public static readonly DiagnosticDescriptor CannotBeRead = Error("GD0020", "What is marked must be readable",
        "'{0}' is {1}, but the model cannot read it, because {2}: make it a property that can be read wherever the record can");

    public static readonly DiagnosticDescriptor LanguageTooOld = Error("GD0021", "Generated code needs C# 12",
        "The code for '{0}' needs C# 12 or newer, not {1}: remove <LangVersion> from the project, or raise it");

    public static readonly DiagnosticDescriptor WordHidden = Error("GD0022", "A name hides a word of generated code",
        "In reach of '{0}' something is called '{1}', which means something else in generated code: rename it");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "GradientDescent", DiagnosticSeverity.Error, isEnabledByDefault: true, new PageText(id));
}
