using System.Globalization;
using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>A number as it is, or a function of it: one column, with its powers where it has some.</summary>
internal static class NumberFeature
{
    public static bool TryAdd(FeatureSet features, MarkedProperty property)
    {
        if (NumberType.Of(property.BareType) is not { } number)
            return false;

        var transform = Transform.Of(property);
        var input = features.AddInput(property, number.Unit == "1" ? "" : $" Counted in units of {number.Unit}.", number);
        var value = ValueOf(property, number, transform, input);
        var symbol = Names.Lowered(property.Name);
        var formula = transform is null ? symbol : string.Format(CultureInfo.InvariantCulture, transform.Formula, symbol);
        var index = features.Add(property, value, formula, Change(property, number, transform, formula));
        Polynomial.AddPowers(features, property, index, value, formula);
        MissingPolicies.AddIndicator(features, property, input);
        return true;
    }

    /// <summary>How a number is had from the property.</summary>
    public static Value ValueOf(MarkedProperty property, NumberType number, Transform? transform, Expression input)
    {
        var type = transform is null ? number.Result : "double";
        var name = transform?.Name + property.Name;
        string Of(string given) => transform is null ? number.In(given) : string.Format(CultureInfo.InvariantCulture, transform.Format, Expression.Operand(number.In(given)));
        if (!property.IsNullable)
            return new(name, type, new(Of(input.Text)), IsInline: transform is null);

        var hasZero = property.IsFeature && MissingPolicies.Of(property) == MissingPolicy.Indicator;
        var missing = hasZero ? "0" : type == "float" ? "float.NaN" : "double.NaN";
        var missingType = hasZero || type == "float" ? type : "double";
        var known = OutOfDomain(property, transform, number, input) + Of(input + ".Value");
        return new(name, missingType, new(Of("{0}") == "{0}" ? $"{input} ?? {missing}" : $"{input} is null ? {missing} : {known}"), IsInline: false);
    }

    /// <summary>Where the mean stands in for NaN, what a function is not defined for would be taken for missing: an infinity is not.</summary>
    private static string OutOfDomain(MarkedProperty property, Transform? transform, NumberType number, Expression input) =>
        MissingPolicies.Of(property) == MissingPolicy.Mean && transform?.Least is { } least
            ? $"{Expression.Operand(number.In(input + ".Value"))} < {least} ? double.NegativeInfinity : "
            : "";

    private static string Change(MarkedProperty property, NumberType number, Transform? transform, string formula) =>
        transform is not null ? $"when {formula} rises by 1"
        : number.IsBoolean ? $"where {property.Name} is true rather than false"
        : $"when {property.Name} rises by {number.Unit}";
}
