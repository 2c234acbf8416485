namespace GradientDescent.Terms;

/// <summary>The properties whose values a term needs. A computed property is replaced by those that it is computed from.</summary>
internal static class TermInputs
{
    public static IEnumerable<ModelProperty> Of(Term term) => TermProperties.Of(term)
        .SelectMany(static property => property.Definition is { } definition ? Of(definition) : [property]);
}
