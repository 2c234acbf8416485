using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Whether every feature can have its coefficient under its own name.</summary>
internal static class FeatureNames
{
    public static void Check(INamedTypeSymbol type, FeatureSet features, bool hasIntercept, string modelName, Reporter reporter)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (feature, origin) in features.Origins)
        {
            foreach (var name in feature.IsMeanFilled ? [feature.Name, feature.MeanName] : new[] { feature.Name })
            {
                if (ModelMembers.Has(name, hasIntercept, modelName))
                    Report(Descriptors.FeatureNameTaken, origin, type, name, reporter);
                else if (!taken.Add(name))
                    Report(Descriptors.SameName, origin, type, name, reporter);
            }
        }
    }

    private static void Report(DiagnosticDescriptor descriptor, object origin, INamedTypeSymbol type, string name, Reporter reporter)
    {
        if (origin is MarkedProperty property)
            reporter.Report(descriptor, property.Property, type.Name, name);
        else
            reporter.Report(descriptor, (AttributeData)origin, type.Name, name);
    }
}
