using GradientDescent.Numerics;
using GradientDescent.Solving;
using GradientDescent.Terms;

namespace GradientDescent.Fitting;

/// <summary>The rounding of the columns of a schema: from the exact values of the properties to the numbers of the columns.</summary>
internal static class InputRounding
{
    /// <summary>2⁻²⁴, the rounding of a <c>float</c>.</summary>
    private const double SingleUnit = 1.0 / (1 << 24);

    /// <summary>
    /// Numbers up to this one that are not whole have at least seven binary digits after the point. So if all numbers of a column are whole, that is no
    /// effect of rounding.
    /// </summary>
    private const double LargestVisiblyWhole = ColumnRounding.LargestWhole / 128;

    /// <summary>By column: the features, then the target.</summary>
    public static IReadOnlyList<ColumnRounding> Of(ModelSchema schema)
    {
        var isSingle = schema.IsSingle;
        Term[] terms = [.. schema.Features.Select(static feature => feature.Term), schema.Target];
        return [.. terms.Select(term => isSingle ? OfSingle(term) : OfDouble(term) with { Factors = FactorsOf(term, terms) })];
    }

    private static ColumnRounding OfDouble(Term term)
    {
        var roundings = TermRounding.Of(term);
        return new(Math.Max(1, roundings) * Rounding.Unit, IsOfIntegers(term) || roundings == 0 ? ColumnRounding.LargestWhole : LargestVisiblyWhole, IsSmall(term));
    }

    /// <summary>A <c>float</c> property is in its column as it is. Everything else is rounded to a <c>float</c>.</summary>
    private static ColumnRounding OfSingle(Term term)
    {
        const double largestWhole = ColumnRounding.LargestWhole * (Rounding.Unit / SingleUnit);
        const double largestVisiblyWhole = LargestVisiblyWhole * (Rounding.Unit / SingleUnit);
        var roundings = TermRounding.Of(term);
        var isFloat = roundings == 0 && TermProperties.Of(term).All(static property => NumberTypes.Of(property.Type) == PropertyType.Single);
        return new(
            isFloat ? Rounding.Unit : Math.Max(1, roundings) * SingleUnit,
            IsOfIntegers(term) || isFloat ? largestWhole : largestVisiblyWhole,
            IsAlwaysExact: Indicator.Is(term));
    }

    /// <summary>The columns of the properties of a power or a product, if each has a column of its own.</summary>
    private static int[] FactorsOf(Term term, Term[] terms)
    {
        if (term is NumberTerm || !IsPolynomial(term))
            return [];
        int[] columns = [.. TermProperties.Of(term).Distinct().Select(property => Array.FindIndex(terms, other => other is NumberTerm number && number.Property.Equals(property)))];
        return columns.Contains(-1) ? [] : columns;
    }

    private static bool IsPolynomial(Term term) => term switch
    {
        NumberTerm => true,
        PowerTerm power => IsPolynomial(power.Operand),
        ProductTerm product => IsPolynomial(product.Left) && IsPolynomial(product.Right),
        _ => false,
    };

    private static bool IsOfIntegers(Term term) => TermProperties.Of(term).All(static property => IsInteger(property.Type));

    private static bool IsInteger(PropertyType type) => !NumberTypes.IsNumber(type) || NumberTypes.IsWhole(NumberTypes.Of(type));

    /// <summary>Whether the numbers are integers of 32 bits at most.</summary>
    private static bool IsSmall(Term term) => Indicator.Is(term)
        || (term is NumberTerm { Property.Type: var type } && NumberTypes.Of(type) is not (PropertyType.Int64 or PropertyType.UInt64) && NumberTypes.IsWhole(NumberTypes.Of(type)));
}
