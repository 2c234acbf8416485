using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>Describes in words what is wrong with a schema that no compiler has checked; null if it is valid.</summary>
internal static class SchemaFault
{
    public static string? Of(ModelSchema schema) =>
        schema.Target is not (NumberTerm or FunctionTerm) ? "The target is invalid: it must be a number property, or a function of one."
        : schema.Features.Count == 0 ? "The model has no features: give at least one."
        : FirstOf(schema.ColumnTerms.Select(static term => new FeatureFault().Visit(term)))
        ?? FirstOf(schema.Properties.Select(FeatureFault.OfGiven))
        ?? (Repeated(schema.FeatureNames) is { } feature ? $"Two features are called {feature}: give each its own name{Advice(schema, feature)}." : null)
        ?? (Repeated(schema.Properties.Select(static property => property.Name)) is { } property ? $"Two properties are called {property}: give each its own name." : null);

    /// <summary>Levels such as C++ and C# have the same letters.</summary>
    private static string Advice(ModelSchema schema, string name) =>
        schema.Features.Any(feature => feature.Name == name && TermProperties.Of(feature.Term).Any(static property => property.Levels.Count > 0))
            ? ", for a level with PropertyLevel.CoefficientName"
            : "";

    private static string? FirstOf(IEnumerable<string?> faults) => faults.FirstOrDefault(static fault => fault is not null);

    private static string? Repeated(IEnumerable<string> names) =>
        names.GroupBy(static name => name, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1)?.Key;
}
