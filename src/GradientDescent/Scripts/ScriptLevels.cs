using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes levels and flags, and whether a value is known.</summary>
internal static class ScriptLevels
{
    public static string Literal(ScriptLanguage language, ModelProperty property, PropertyLevel level) =>
        property.Type == PropertyType.Text ? language.Text(level.Name) : language.Member(property, level.Number);

    /// <summary>The condition that a flag is set. It is false if the flags are null.</summary>
    public static string Has(ScriptLanguage language, FlagTerm term, string input)
    {
        var has = language.HasBits(input, language.Member(term.Property, term.Flag.Number));
        return term.Property.IsNullable ? language.And(language.Not(Condition(language.IsNull(input))), Condition(has)) : has;
    }

    /// <summary>The condition that a value is one of the levels, or has only bits of the flags.</summary>
    public static string IsKnown(ScriptLanguage language, ModelProperty property, string input, bool orNull)
    {
        if (property.Type != PropertyType.Flags)
            return language.IsOneOf(input, [.. orNull ? [language.Null] : Array.Empty<string>(), .. property.Levels.Select(level => Literal(language, property, level))]);
        var isKnown = language.HasOnlyBits(property, input, property.Levels.Aggregate(0L, static (bits, level) => bits | level.Number));
        var isNull = Condition(language.IsNull(input));
        return !property.IsNullable ? isKnown
            : orNull ? language.Or(isNull, Condition(isKnown))
            : language.And(language.Not(isNull), Condition(isKnown));
    }

    public static string Guard(ScriptLanguage language, LevelGuard guard, string input)
    {
        var none = guard.IsGuarded ? language.If(language.IsNull(input), language.NotANumber, language.Infinity) : language.NotANumber;
        return LevelGuard.Accepts(guard.Property)
            ? language.If(language.IsNull(input), language.NotANumber, "0")
            : language.If(IsKnown(language, guard.Property, input, guard.ZeroWhereNull), "0", none);
    }

    /// <summary>The numbers of an enum's members, for a reader.</summary>
    public static string Comment(ModelProperty property, string parameter) =>
        $"{parameter}: {string.Join(", ", property.Levels.Select(level => $"{LevelNumbers.Literal(property, level).TrimEnd('U', 'L')} = {CSharpLiteral.Comment(level.Name)}"))}";

    private static string Condition(string text) => CSharpNumber.Operand(text);
}
