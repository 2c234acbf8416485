using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Diagnostics;

/// <summary>The diagnostics of this analyzer. Each message names the problem and the fix.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error("GD0001", "A model record must be partial",
        "'{0}' is not partial: add the 'partial' modifier, so that the model and the trainer can be generated into it");

    public static readonly DiagnosticDescriptor NoTarget = Error("GD0002", "A model record must have a target",
        "'{0}' has no target: mark the property to predict with [Target]");

    public static readonly DiagnosticDescriptor SecondTarget = Error("GD0003", "A model record must have only one target",
        "'{0}' is a second target of '{1}': remove [Target] to make it a feature, or mark it with [Excluded] instead");

    public static readonly DiagnosticDescriptor TargetNotANumber = Error("GD0004", "The target must be a number",
        "The target '{0}' has type '{1}', which is not a number type: {2}");

    public static readonly DiagnosticDescriptor NoFeature = Error("GD0005", "A model record must have a feature",
        "'{0}' has no features: add a property of a number type besides the target");

    public static readonly DiagnosticDescriptor TooManyFeatures = Error("GD0006", "A model record can have at most 256 features",
        "'{0}' has {1} features, but at most 256 are supported: mark some properties with [Excluded]");

    public static readonly DiagnosticDescriptor UnsupportedType = Error("GD0007", "Unsupported feature type",
        "'{0}' has type '{1}', which the model cannot use: {2}");

    public static readonly DiagnosticDescriptor NameTaken = Error("GD0008", "The name of a generated type is already used",
        "The name '{1}' is already used in '{0}', or '{0}' uses another type with this name: choose another name for the generated type with [LinearModel({2} = \"…\")]");

    public static readonly DiagnosticDescriptor UnsupportedKind = Error("GD0009", "This kind of type cannot be a model record",
        "'{0}' is {1}, so it cannot be a model record: use a concrete, non-generic record, class or struct without the modifiers 'file' and 'ref'");

    public static readonly DiagnosticDescriptor FeatureNameTaken = Error("GD0010", "Your own part of the model has a member that is also generated",
        "Your own part of the model of '{0}' has a member '{1}', which is also generated: rename your member, or the property that a feature of this name comes from");

    public static readonly DiagnosticDescriptor NotAnIdentifier = Error("GD0011", "The name of a generated type is not valid",
        "'{0}' cannot be the name of a generated type: set [LinearModel({1} = \"…\")] to a C# identifier that is not a keyword and does not end in 'Attribute'");

    public static readonly DiagnosticDescriptor SampleWeightNotAlone = Error("GD0012", "A model record can have only one sample weight",
        "'{0}' cannot be the sample weight of '{1}', because {2}: mark only one property with [SampleWeight], and not the target");

    public static readonly DiagnosticDescriptor NoPolicy = Error("GD0013", "A nullable feature needs a policy for missing values",
        "'{0}' has type '{1}', so it can be null: specify a policy with [Missing(MissingValues.Throw)], SkipRow, Mean or Indicator, or mark it with [Excluded]");

    public static readonly DiagnosticDescriptor BadNumber = Error("GD0014", "An attribute has an invalid value",
        "[{0}] on '{1}' has the invalid value {2}: it must be {3}");

    public static readonly DiagnosticDescriptor SameName = Error("GD0015", "Two coefficients have the same name",
        "The model of '{0}' would have two coefficients named '{1}': {2}");

    public static readonly DiagnosticDescriptor NotAFeature = Error("GD0016", "An interaction must name two features",
        "[Interaction] names '{0}', which is not a feature of '{1}', or is named twice: name two different properties that are features, or use [Polynomial(2)] for a square");

    public static readonly DiagnosticDescriptor NotALevel = Error("GD0017", "The reference level does not exist",
        "[Reference] on '{0}' names {1}, which is not one of its levels: name one of them, or remove the attribute to use the default");

    public static readonly DiagnosticDescriptor MarkDoesNotApply = Error("GD0018", "The attribute does not apply to this property",
        "[{0}] does not apply to '{1}', because {2}: remove the attribute");

    public static readonly DiagnosticDescriptor TooFewLevels = Warning("GD0019", "A feature needs at least two different levels",
        "'{0}' is left out of the model, because {1}: {2}, or mark '{0}' with [Excluded]");

    public static readonly DiagnosticDescriptor CannotBeRead = Error("GD0020", "The model cannot read this property",
        "The model cannot read '{0}', which is {1}, because {2}: {3}");

    public static readonly DiagnosticDescriptor LanguageTooOld = Error("GD0021", "Generated code requires C# 12",
        "The generated code for '{0}' requires C# 12 or newer, but the project uses C# {1}: remove <LangVersion> from the project, or raise it");

    public static readonly DiagnosticDescriptor WordHidden = Error("GD0022", "A name conflicts with generated code",
        "A type or namespace named '{1}' is visible in '{0}' and conflicts with generated code: rename it");

    public static readonly DiagnosticDescriptor SameInteraction = Warning("GD0023", "Two interactions have the same properties",
        "The interaction of '{0}' and '{1}' is already declared in the other order: remove it, because its products are the same");

    public static readonly DiagnosticDescriptor NoModel = Warning("GD0024", "A target needs a model record",
        "[Target] has no effect, because '{0}' is not a model record: mark '{0}' with [LinearModel], or remove [Target]");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Rule(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Rule(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "GradientDescent", severity, isEnabledByDefault: true, new PageText(id));
}
