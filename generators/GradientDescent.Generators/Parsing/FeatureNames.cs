using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks that the name of every coefficient is unique in the generated model.</summary>
internal static class FeatureNames
{
    public static void Check(INamedTypeSymbol type, FeatureSet features, bool hasIntercept, string modelName, Reporter reporter)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var accessors = Accessors(features, hasIntercept);
        if (OwnMembers.Conflicting(type, features, accessors, hasIntercept, modelName) is { } conflict)
            reporter.Report(Descriptors.FeatureNameTaken, type, type.Name, conflict);
        foreach (var (feature, origin) in features.Origins)
        {
            foreach (var name in feature.IsMeanImputed ? [feature.Name, feature.MeanName] : new[] { feature.Name })
            {
                if (ModelMembers.Has(name, hasIntercept, modelName) || accessors.Contains(name) || GeneratedNames.HasOwn(type, modelName, name))
                    Report(Descriptors.FeatureNameTaken, origin, type, name, reporter);
                else if (!used.Add(name))
                    Report(Descriptors.SameName, origin, type, name, reporter);
            }
        }
    }

    /// <summary>The names of the methods that the compiler adds to the model: getters, setters, and the operators of a record.</summary>
    public static HashSet<string> Accessors(FeatureSet features, bool hasIntercept) => new(
        features.Features
            .SelectMany(static feature => feature.IsMeanImputed ? [feature.Name, feature.MeanName] : new[] { feature.Name })
            .Concat(hasIntercept ? ["EqualityContract", "Intercept"] : ["EqualityContract"])
            .SelectMany(static name => new[] { "get_" + name, "set_" + name })
            .Concat(["op_Equality", "op_Inequality"]),
        StringComparer.Ordinal);

    private static void Report(DiagnosticDescriptor descriptor, object origin, INamedTypeSymbol type, string name, Reporter reporter)
    {
        if (origin is MarkedProperty property)
            reporter.Report(descriptor, property.Property, type.Name, name);
        else
            reporter.Report(descriptor, (AttributeData)origin, type.Name, name);
    }
}
