using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Checks that the name of every coefficient is unique, and that the user's own part of the model does not have it.</summary>
internal static class FeatureNames
{
    /// <param name="type">The record.</param>
    /// <param name="features">Its features.</param>
    /// <param name="named">The same features with the names of their properties in the model.</param>
    /// <param name="hasIntercept">Whether the model has an intercept.</param>
    /// <param name="modelName">The name of the model.</param>
    /// <param name="reporter">Receives the names that cannot be used.</param>
    public static void Check(INamedTypeSymbol type, FeatureSet features, IReadOnlyList<Feature> named, bool hasIntercept, string modelName, Reporter reporter)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(
            named.GroupBy(static feature => feature.Name, StringComparer.Ordinal).Where(static alike => alike.Count() > 1).Select(static alike => alike.Key),
            StringComparer.Ordinal);
        var accessors = new HashSet<string>([.. named.SelectMany(MembersOf).SelectMany(ModelMembers.Accessors), .. ModelMembers.OfCompiler(hasIntercept)], StringComparer.Ordinal);
        if (OwnMembers.Conflicting(type, features, accessors, hasIntercept, modelName) is { } conflict)
            reporter.Report(Descriptors.FeatureNameTaken, type, type.Name, conflict);
        foreach (var (feature, (_, origin)) in named.Zip(features.Origins, static (feature, source) => (feature, source)))
        {
            foreach (var member in MembersOf(feature).Where(member => GeneratedNames.HasOwn(type, modelName, member)))
                Report(Descriptors.FeatureNameTaken, origin, reporter, type.Name, member);
            if (!used.Add(feature.Name) && !IsProductOf(repeated, feature.Term))
                Report(Descriptors.SameName, origin, reporter, type.Name, feature.Name, Advice(feature.Term));
        }
    }

    private static IEnumerable<string> MembersOf(Feature feature) => feature.IsMeanImputed ? [feature.Member, feature.MeanMember] : [feature.Member];

    /// <summary>Whether a factor of a product has a repeated name itself, which is then reported there.</summary>
    private static bool IsProductOf(HashSet<string> names, Term term) =>
        (term is MeanWhereMissingTerm { Operand: var operand } ? operand : term) is ProductTerm product
        && (names.Contains(TermName.OfFeature(product.Left)) || names.Contains(TermName.OfFeature(product.Right)));

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
