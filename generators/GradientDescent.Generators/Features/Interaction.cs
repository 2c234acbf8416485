using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the products of two properties: each column of one times each column of the other.</summary>
internal static class Interaction
{
    private const string Mark = "Interaction";

    /// <summary>Adds the products of the record's [Interaction] attributes.</summary>
    /// <param name="features">The set to add to.</param>
    /// <param name="type">The record.</param>
    /// <param name="properties">The properties that are features, including those that could not be added.</param>
    /// <param name="reporter">Receives the names that are not features.</param>
    public static void AddAll(FeatureSet features, INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Reporter reporter)
    {
        var pairs = new HashSet<(string, string)>();
        bool IsFeature(object? name) => properties.Any(property => property.Name == name as string);
        foreach (var attribute in type.GetAttributes().Where(static attribute => MarkedProperty.IsOurs(attribute) && MarkedProperty.ShortName(attribute) == Mark))
        {
            if (attribute.ConstructorArguments is not [{ Value: var first }, { Value: var second }])
                continue;
            if (!IsFeature(first))
                reporter.Report(Descriptors.NotAFeature, attribute, first ?? "null", type.Name);
            else if (!IsFeature(second) || Equals(first, second))
                reporter.Report(Descriptors.NotAFeature, attribute, second ?? "null", type.Name);
            else
                Add((string)first!, (string)second!, attribute);
        }

        void Add(string first, string second, AttributeData attribute)
        {
            pairs.Add((first, second));
            if (pairs.Contains((second, first)))
                reporter.Report(Descriptors.SameInteraction, attribute, first, second);
            AddProducts(features, attribute, features.Of(first), features.Of(second));
        }
    }

    /// <summary>Adds each product. If a factor can be missing, the mean of the product replaces a missing product, not the product of the means.</summary>
    private static void AddProducts(FeatureSet features, AttributeData attribute, IReadOnlyList<Feature> left, IReadOnlyList<Feature> right)
    {
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                var product = new ProductTerm(Unfilled(one), Unfilled(other));
                features.Add(attribute, new(one.IsMeanImputed || other.IsMeanImputed ? new MeanWhereMissingTerm(product) : product));
            }
        }
    }

    private static Term Unfilled(Feature feature) => feature.Term is MeanWhereMissingTerm { Operand: var operand } ? operand : feature.Term;
}
