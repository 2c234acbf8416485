using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Finds columns that are properties declared by another source generator. The analyzer sees them, but this generator does not.</summary>
internal static class UnseenProperties
{
    public static void Check(INamedTypeSymbol type, ModelRecord record, Reporter reporter)
    {
        var model = type.GetTypeMembers(record.ModelName).FirstOrDefault(GeneratedNames.IsGenerated);
        foreach (var property in MarkedProperty.Of(type).Where(property => !property.IsExcluded && IsOfTool(property.Property) && IsAbsent(property.Name)))
            reporter.Report(Descriptors.CannotBeRead, type, property.Name, "declared by another source generator", "source generators do not see each other's properties", "declare it as a partial property, or leave it out with [property: Excluded]");

        bool IsAbsent(string property) => model is null || record.Features
            .Where(feature => TermProperties.Of(feature.Term).Any(source => source.Name == property))
            .Any(feature => model.GetMembers(feature.Member).IsEmpty);
    }

    private static bool IsOfTool(IPropertySymbol property) =>
        property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute")
        || property.DeclaringSyntaxReferences.All(static reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)) && !property.DeclaringSyntaxReferences.IsEmpty;
}
