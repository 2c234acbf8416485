using System.Text.RegularExpressions;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.CodeFixes;

/// <summary>Which property of a record somebody is likely to predict.</summary>
internal static class TargetCandidates
{
    /// <summary>What targets are called, the surest name first.</summary>
    private static readonly string[] Words =
    [
        "Target", "Label", "Y", "Response", "Outcome", "Output", "Price", "Value", "Score", "Result", "Cost", "Rent", "Rating", "Quality", "Sales",
    ];

    /// <summary>
    /// The number properties of a type without a mark that a target cannot have, the likeliest target first: those called like one, then those that may be null, as a feature
    /// seldom may; of equals the last one, but a truth value after all others.
    /// </summary>
    public static IReadOnlyList<IPropertySymbol> Of(INamedTypeSymbol type) =>
    [
        .. MarkedProperty.Of(type)
            .Where(property => SymbolEqualityComparer.Default.Equals(property.Property.ContainingType, type))
            .Where(static property => NumberType.Of(property.BareType) is not null && property.Marks.All(Transform.IsMark))
            .Reverse()
            .OrderBy(static property => Rank(property.Name))
            .ThenBy(static property => property.BareType.SpecialType == SpecialType.System_Boolean)
            .ThenBy(static property => !property.IsNullable)
            .Select(static property => property.Property),
    ];

    /// <summary>SalePrice is a price before PriceRange is one, and both before Bedrooms.</summary>
    private static int Rank(string name)
    {
        var words = Regex.Matches(name, @"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})").Cast<Match>().Select(static match => match.Value).ToList();
        var last = Array.FindIndex(Words, word => IsSame(word, words.LastOrDefault()));
        if (last >= 0)
            return last;
        var any = Array.FindIndex(Words, word => words.Exists(part => IsSame(word, part)));
        return Words.Length + (any >= 0 ? any : Words.Length);
    }

    private static bool IsSame(string word, string? part) => string.Equals(word, part, StringComparison.OrdinalIgnoreCase);
}
