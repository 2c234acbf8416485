using GradientDescent.Terms;

namespace GradientDescent.Persistence;

/// <summary>What a feature is computed from, in words that two of one meaning share: a property's type and the levels beside it don't count.</summary>
internal static class FeatureMeaning
{
    public static string Of(Term term) => string.Join(
        ", ", [TermSymbol.Of(term), .. TermProperties.Of(term).Where(static property => property.Definition is not null).Select(Definition)]);

    private static string Definition(ModelProperty property) => $"with {TermSymbol.Of(property.AsNumber())} = {TermSymbol.Of(property.Definition!)}";
}
