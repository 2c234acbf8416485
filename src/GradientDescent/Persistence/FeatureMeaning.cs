using GradientDescent.Terms;

namespace GradientDescent.Persistence;

/// <summary>Describes what a feature is computed from. Features with the same meaning have the same description: types and other levels are not part of it.</summary>
internal static class FeatureMeaning
{
    public static string Of(Term term) => string.Join(
        ", ", [TermSymbol.Of(term), .. TermProperties.Of(term).Where(static property => property.Definition is not null).Select(Definition)]);

    private static string Definition(ModelProperty property) => $"with {TermSymbol.Of(property.AsNumber())} = {TermSymbol.Of(property.Definition!)}";
}
