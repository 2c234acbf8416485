using GradientDescent.Generators.Definitions;
using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Turns the properties of a record into columns.</summary>
internal static class RecordColumns
{
    public static MarkedProperty? Target(INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Reporter reporter)
    {
        var targets = properties.Where(static property => property.IsTarget).ToList();
        if (targets.Count == 0)
            reporter.ReportAbsence(Descriptors.NoTarget);
        foreach (var second in targets.Skip(1))
            reporter.Report(Descriptors.SecondTarget, second.Property, second.Name, type.Name);
        return targets.FirstOrDefault();
    }

    /// <summary>The column of the target or of the sample weight; null if its type is not supported, which is reported.</summary>
    public static Column? Of(MarkedProperty? property, DiagnosticDescriptor notANumber, Reporter reporter)
    {
        if (property is null)
            return null;
        if (Unfinished.IsUnknown(property.BareType))
        {
            reporter.LeaveToCompiler();
            return null;
        }

        if (NumberType.Of(property.BareType) is not { } type || (property.IsSampleWeight && property.IsNullable))
        {
            reporter.Report(notANumber, property.Property, property.Name, property.Property.Type.ToDisplayString(), Advice(property));
            return null;
        }

        var of = new ModelProperty(property.Name, type)
        {
            ColumnName = property.ColumnName,
            Unit = property.Unit,
            IsNullable = property.IsNullable,
            SkipsRows = MissingPolicies.Of(property) == MissingPolicy.SkipRow,
            IsOpaque = !property.IsStored,
        };
        return new(property.Name, NumberFeature.TermOf(property, of)) { ColumnName = property.ColumnName, Unit = property.Unit };
    }

    public static MarkedProperty? SampleWeight(INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Reporter reporter)
    {
        var sampleWeights = properties.Where(static property => property.IsSampleWeight).ToList();
        foreach (var wrong in sampleWeights.Where(static (property, i) => i > 0 || property.IsTarget))
            reporter.Report(Descriptors.SampleWeightNotAlone, wrong.Property, wrong.Name, type.Name, wrong.IsTarget ? "it is the target" : $"'{sampleWeights[0].Name}' already is");
        return sampleWeights.FirstOrDefault();
    }

    /// <param name="type">The record.</param>
    /// <param name="properties">All of its properties.</param>
    /// <param name="compilation">The compilation of the record.</param>
    /// <param name="bodies">The bodies of its getters; null to treat every computed property as opaque.</param>
    /// <param name="reporter">Receives the properties that cannot be features.</param>
    public static FeatureSet Features(INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Compilation compilation, GetterBodies? bodies, Reporter reporter)
    {
        Func<IPropertySymbol, Definition?> definitions = bodies is null ? static _ => null : new PropertyDefinitions(type, properties, bodies).Of;
        var features = new FeatureSet(properties, written => WrittenTypes.Qualified(written, compilation), definitions);
        IReadOnlyList<MarkedProperty> own = [.. properties.Where(static property => property is { IsFeature: true, IsExcluded: false })];
        foreach (var property in own)
            AddFeature(features, type, property, reporter);
        Interaction.AddAll(features, type, own, reporter);
        return features;
    }

    private static void AddFeature(FeatureSet features, INamedTypeSymbol type, MarkedProperty property, Reporter reporter)
    {
        if (Unfinished.IsUnknown(property.BareType))
            reporter.LeaveToCompiler();
        else if (!MarkRules.IsSupported(property))
            reporter.Report(Descriptors.UnsupportedType, property.Property, property.Name, property.Property.Type.ToDisplayString(), Advice(property));
        else if (MissingPolicies.IsUnspecified(property) && !reporter.LeavesToCompiler(property.Defaults.Attribute))
            reporter.Report(Descriptors.NoPolicy, property.Property, property.Name, property.Property.Type.ToDisplayString());
        else if (!Reach.IsAtLeast(property.BareType, type))
            reporter.Report(Descriptors.CannotBeRead, property.Property, property.Name, "a feature", $"its type '{property.BareType.Name}' is less accessible than '{type.Name}'", $"make the type as accessible as '{type.Name}', or mark '{property.Name}' with [Excluded]");
        else
            _ = NumberFeature.TryAdd(features, property) || EnumFeature.TryAdd(features, property, reporter) || TextFeature.TryAdd(features, property, reporter);
    }

    /// <summary>The part of the message about what to use instead of an unsupported type.</summary>
    private static string Advice(MarkedProperty property) => (property.IsFeature, property.BareType) switch
    {
        (true, { SpecialType: SpecialType.System_String }) => "list its values with [Levels(…)], or mark it with [Excluded]",
        (false, var type) when property.IsSampleWeight && NumberType.Of(type) is not null => $"a sample weight must not be null, so use '{type.ToDisplayString()}'",
        (true, _) => $"use {NumberType.List}, an enum, or a string with [Levels(…)], or mark it with [Excluded]",
        _ => $"use {NumberType.List}",
    };
}
