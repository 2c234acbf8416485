namespace GradientDescent.Terms;

/// <summary>A number that all features of a property with levels share: 0 if the value is a known level, otherwise NaN or ∞.</summary>
/// <param name="Property">The property.</param>
/// <param name="IsGuarded">Whether an unknown value gives +∞, and only null gives NaN.</param>
/// <param name="ZeroWhereNull">Whether null gives 0.</param>
internal sealed record LevelGuard(ModelProperty Property, bool IsGuarded, bool ZeroWhereNull)
{
    /// <summary>The name that its local is derived from.</summary>
    public string Name => (Property.Type == PropertyType.Flags ? "Unknown" : "Other") + Property.Name;

    public static LevelGuard Of(LevelTerm term, bool zeroWhereNull) => new(term.Property, term.IsGuarded, zeroWhereNull);

    public static LevelGuard Of(FlagTerm term, bool zeroWhereNull) => new(term.Property, term.IsGuarded, zeroWhereNull);

    /// <param name="input">The name of the property's value.</param>
    /// <param name="scope">How the method refers to the levels.</param>
    public string CSharp(string input, CSharpScope scope)
    {
        string Level(PropertyLevel level) => scope.Level(Property, level);
        var none = IsGuarded ? $"{input} is null ? double.NaN : double.PositiveInfinity" : "double.NaN";
        if (Property.Type == PropertyType.Flags)
        {
            // If any bit is unknown, none of the flags has a value.
            var isNull = ZeroWhereNull ? $"{input} is null || " : "";
            return $"{isNull}({input} & ~({string.Join(" | ", Property.Levels.Select(Level))})) == 0 ? 0 : {none}";
        }

        var known = LevelNumbers.Range(Property) is var (lowest, highest)
            ? $">= {Level(lowest)} and <= {Level(highest)}"
            : string.Join(" or ", Property.Levels.Select(Level));
        return $"{input} is {(ZeroWhereNull ? "null or " : "")}{known} ? 0 : {none}";
    }
}
