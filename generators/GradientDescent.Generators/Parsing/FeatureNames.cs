using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks that the name of every coefficient is unique in the generated model.</summary>
internal static class FeatureNames
{
    public static void Check(INamedTypeSymbol type, FeatureSet features, bool hasIntercept, string modelName, Reporter reporter)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(
            features.Features.SelectMany(NamesOf).GroupBy(static name => name, StringComparer.Ordinal).Where(static alike => alike.Count() > 1).Select(static alike => alike.Key),
            StringComparer.Ordinal);
        var accessors = Accessors(features, hasIntercept);
        if (OwnMembers.Conflicting(type, features, accessors, hasIntercept, modelName) is { } conflict)
            reporter.Report(Descriptors.FeatureNameTaken, type, type.Name, conflict);
        foreach (var (feature, origin) in features.Origins)
        {
            foreach (var name in NamesOf(feature))
            {
                if (ModelMembers.Has(name, hasIntercept, modelName) || accessors.Contains(name) || GeneratedNames.HasOwn(type, modelName, name))
                    Report(Descriptors.FeatureNameTaken, origin, reporter, type.Name, name);
                else if (!used.Add(name) && !IsProductOf(repeated, feature.Term))
                    Report(Descriptors.SameName, origin, reporter, type.Name, name, Advice(feature.Term));
            }
        }
    }

    private static IReadOnlyList<string> NamesOf(Feature feature) => feature.IsMeanImputed ? [feature.Name, feature.MeanName] : [feature.Name];

    /// <summary>The names of the methods that the compiler adds to the model: getters, setters, and the operators of a record.</summary>
    public static HashSet<string> Accessors(FeatureSet features, bool hasIntercept) => new(
        features.Features
            .SelectMany(NamesOf)
            .Concat(hasIntercept ? ["EqualityContract", "Intercept"] : ["EqualityContract"])
            .SelectMany(static name => new[] { "get_" + name, "set_" + name })
            .Concat(["op_Equality", "op_Inequality"]),
        StringComparer.Ordinal);

    /// <summary>Whether a factor of a product has a repeated name itself, which is then reported there.</summary>
    private static bool IsProductOf(HashSet<string> names, Term term) =>
        (term is MeanWhereMissingTerm { Operand: var operand } ? operand : term) is ProductTerm product
        && (names.Contains(TermName.Of(product.Left)) || names.Contains(TermName.Of(product.Right)));

    /// <summary>Two levels can have the same letters, as C++ and C# do.</summary>
    private static string Advice(Term term) => TermProperties.Of(term).Any(static property => property.Type == PropertyType.Text)
        ? "name the levels apart with [Levels(…, Names = [\"…\"])], rename a property, or mark one with [Excluded]"
        : "rename a property, or mark one with [Excluded]";

    private static void Report(DiagnosticDescriptor descriptor, object origin, Reporter reporter, params object[] arguments)
    {
        if (origin is MarkedProperty property)
            reporter.Report(descriptor, property.Property, arguments);
        else
            reporter.Report(descriptor, (AttributeData)origin, arguments);
    }
}
