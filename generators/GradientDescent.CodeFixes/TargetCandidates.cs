using System.Text.RegularExpressions;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.CodeFixes;

/// <summary>The properties of a record that are likely targets.</summary>
internal static class TargetCandidates
{
    /// <summary>Common names of targets, the most certain first.</summary>
    private static readonly string[] Words =
    [
        "Target", "Label", "Y", "Response", "Outcome", "Output", "Price", "Value", "Score", "Result", "Cost", "Rent", "Rating", "Quality", "Sales",
    ];

    /// <summary>
    /// The number properties of a type that can be a target, the likeliest first. A property with an attribute that a target cannot have is left out.
    /// The order: first by name, then numbers before bool, then nullable properties, because features seldom are; among equals the last declared.
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

    /// <summary>The rank of a name. The last word counts more than the others: SalePrice comes before PriceRange, and both before Bedrooms.</summary>
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
