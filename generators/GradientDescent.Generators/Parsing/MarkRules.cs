using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks which attributes a property may have, and which it may combine.</summary>
internal static class MarkRules
{
    private static readonly HashSet<string> OfFeatures = new(StringComparer.Ordinal)
    {
        Polynomial.Mark, TextLevels.Mark, "Reference", "Missing", CoefficientRules.FactorMark, "NonNegative", "NonPositive", "Feature",
        UnknownPolicies.Mark, DateFeature.PartMark, DateFeature.CycleMark, DateFeature.TrendMark,
    };

    /// <summary>Reports the attributes that do not apply to the property, and the invalid numbers in them.</summary>
    public static void Check(MarkedProperty property, Reporter reporter)
    {
        foreach (var mark in property.Marks)
        {
            if (Objection(mark, property) is { } reason)
                reporter.Report(Descriptors.MarkDoesNotApply, property, mark, mark, property.Name, reason);
        }

        if (property.Mark(Polynomial.Mark) is { ConstructorArguments: [{ Value: int degree }] } && !Polynomial.IsSupported(degree))
            reporter.Report(Descriptors.BadNumber, property, Polynomial.Mark, Polynomial.Mark, property.Name, degree, "a degree from 2 to 16");
        if (property.Mark(CoefficientRules.FactorMark) is { ConstructorArguments: [{ Value: double factor }] } && !(factor >= 0 && factor <= double.MaxValue))
            reporter.Report(Descriptors.BadNumber, property, CoefficientRules.FactorMark, CoefficientRules.FactorMark, property.Name, factor, "a finite number of 0 or more");
        if (property.Mark("Missing") is { ConstructorArguments: [{ Value: int policy }] } && !MissingPolicies.IsDefined(policy))
            reporter.Report(Descriptors.BadNumber, property, "Missing", "Missing", property.Name, policy, "a member of MissingValues");
        if (property.Mark(UnknownPolicies.Mark) is { ConstructorArguments: [{ Value: int unknown }] } && !Enum.IsDefined(typeof(UnknownLevels), unknown))
            reporter.Report(Descriptors.BadNumber, property, UnknownPolicies.Mark, UnknownPolicies.Mark, property.Name, unknown, "a member of UnknownLevels");
        if (property.Mark(MarkedProperty.NameMark) is { ConstructorArguments: [{ Value: var column }] } && string.IsNullOrWhiteSpace(column as string))
            reporter.Report(Descriptors.BadNumber, property, MarkedProperty.NameMark, MarkedProperty.NameMark, property.Name, column is string text ? $"\"{text}\"" : "null", "the name of a column");
        if (property.Mark(MarkedProperty.UnitMark) is { ConstructorArguments: [{ Value: var unit }] } && !MarkedProperty.IsUnit(unit as string))
            reporter.Report(Descriptors.BadNumber, property, MarkedProperty.UnitMark, MarkedProperty.UnitMark, property.Name, unit is string shown ? CSharpLiteral.Text(shown) : "null", "a unit such as \"m²\"");
        DateFeature.Check(property, reporter);
    }

    /// <summary>Whether the type of a property can be a feature. If it cannot, no other rule is reported for the property.</summary>
    public static bool IsSupported(MarkedProperty property) =>
        NumberType.Of(property.BareType) is not null || property.BareType.TypeKind == TypeKind.Enum || IsLeveled(property);

    private static string? Objection(string mark, MarkedProperty property)
    {
        if (property.IsExcluded)
            return mark is "Excluded" or MarkedProperty.NameMark or MarkedProperty.UnitMark ? null : "it is [Excluded]";
        if (mark == MarkedProperty.UnitMark)
            return property.IsSampleWeight ? "nothing shows a sample weight" : !IsSupported(property) ? null : NotANumber(property) ?? (DateFeature.IsDate(property) ? "a date or time has a unit already" : null);
        if (!property.IsFeature)
        {
            var isTransform = Transform.IsMark(mark);
            return mark == "Missing" && property.IsTarget ? TargetPolicyObjection(property)
                : OfFeatures.Contains(mark) || (isTransform && !property.IsTarget) ? "it is not a feature"
                : isTransform && NumberType.Of(property.BareType) == PropertyType.Boolean ? "it is a bool"
                : OtherTransform(mark, property);
        }

        return IsSupported(property) ? FeatureObjection(mark, property) : null;
    }

    private static string? TargetPolicyObjection(MarkedProperty property) =>
        !property.IsNullable ? "it is not nullable"
        : MissingPolicies.Of(property) is MissingPolicy.Mean or MissingPolicy.Indicator ? "nothing replaces a missing target (MissingValues.SkipRow leaves its row out)"
        : null;

    private static string? FeatureObjection(string mark, MarkedProperty property) => mark switch
    {
        TextLevels.Mark => IsLeveled(property) ? null : "it is not a string",
        "Reference" => IsLeveled(property) || EnumMembers.Of(property.BareType, "") is { IsFlags: false } ? null : "it has no levels to compare",
        "Missing" => property.IsNullable ? null : "it is not nullable",
        UnknownPolicies.Mark => IsLeveled(property) || property.BareType.TypeKind == TypeKind.Enum ? null : "it has no levels",
        DateFeature.PartMark or DateFeature.CycleMark => DateFeature.Objection(mark, property),
        DateFeature.TrendMark => DateFeature.HasPartOrCycle(property) ? null : "its number is a feature anyway, as it has neither [Part] nor [Cycle]",
        "NonPositive" => property.Has("NonNegative") ? "it is also [NonNegative]" : null,
        Polynomial.Mark => NotANumber(property) ?? Replaced(property),
        _ when Transform.IsMark(mark) => NotANumber(property) ?? Replaced(property) ?? OtherTransform(mark, property),
        _ => null,
    };

    private static string? OtherTransform(string mark, MarkedProperty property) =>
        Transform.Of(property) is { } function && FunctionText.Of(function).Name is var name && name != mark && Transform.IsMark(mark)
            ? $"it already has [{name}]"
            : null;

    private static string? Replaced(MarkedProperty property) =>
        DateFeature.ReplacesNumber(property) ? "[Part] or [Cycle] replaces its number ([Trend] keeps it)" : null;

    private static string? NotANumber(MarkedProperty property) => NumberType.Of(property.BareType) switch
    {
        null => "it is not a number",
        PropertyType.Boolean => "it is a bool",
        _ => null,
    };

    private static bool IsLeveled(MarkedProperty property) =>
        property.BareType.SpecialType == SpecialType.System_String && property.Has(TextLevels.Mark);
}
