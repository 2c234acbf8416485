using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes levels and flags, and whether a value is known.</summary>
internal static class ScriptLevels
{
    public static string Literal(ScriptLanguage language, ModelProperty property, PropertyLevel level) =>
        property.Type == PropertyType.Text ? language.Text(level.Name) : language.Member(property, level.Number);

    /// <summary>The condition that a flag is set. It is false if the flags are null.</summary>
    public static string Has(ScriptLanguage language, FlagTerm term, string input) =>
        NotNullAnd(language, term.Property, input, language.HasBits(input, language.Member(term.Property, term.Flag.Number)));

    /// <summary>The condition that a value is one of the levels, or has only bits of the flags.</summary>
    public static string IsKnown(ScriptLanguage language, ModelProperty property, string input, bool orNull)
    {
        if (property.Type != PropertyType.Flags)
            return language.IsOneOf(input, [.. orNull ? [language.Null] : Array.Empty<string>(), .. property.Levels.Select(level => Literal(language, property, level))]);
        var isKnown = language.HasOnlyBits(property, input, property.Levels.Aggregate(0L, static (bits, level) => bits | level.Number));
        return property.IsNullable && orNull
            ? language.Or(CSharpNumber.Operand(language.IsNull(input)), CSharpNumber.Operand(isKnown))
            : NotNullAnd(language, property, input, isKnown);
    }

    public static string Guard(ScriptLanguage language, LevelGuard guard, string input)
    {
        var none = guard.IsGuarded ? language.If(language.IsNull(input), language.NotANumber, language.Infinity) : language.NotANumber;
        return guard.Property.AcceptsUnknownLevels
            ? language.If(language.IsNull(input), language.NotANumber, "0")
            : language.If(IsKnown(language, guard.Property, input, guard.ZeroWhereNull), "0", none);
    }

    /// <summary>The numbers of an enum's members, for a reader.</summary>
    public static string Comment(ModelProperty property, string parameter) =>
        $"{parameter}: {string.Join(", ", property.Levels.Select(level => $"{LevelNumbers.Literal(property, level).TrimEnd('U', 'L')} = {CSharpLiteral.Comment(level.Name)}"))}";

    private static string NotNullAnd(ScriptLanguage language, ModelProperty property, string input, string condition) => property.IsNullable
        ? language.And(language.Not(CSharpNumber.Operand(language.IsNull(input))), CSharpNumber.Operand(condition))
        : condition;
}
