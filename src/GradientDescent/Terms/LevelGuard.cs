namespace GradientDescent.Terms;

/// <summary>What all features of a property with levels have in common: 0 where it has a known level, NaN or ∞ where it has none.</summary>
/// <param name="Property">The property.</param>
/// <param name="IsGuarded">Whether what is no level gives +∞ and only null gives NaN.</param>
/// <param name="ZeroWhereNull">Whether null gives 0.</param>
internal sealed record LevelGuard(ModelProperty Property, bool IsGuarded, bool ZeroWhereNull)
{
    /// <summary>What a local for it is called after.</summary>
    public string Name => (Property.Type == PropertyType.Flags ? "Unknown" : "Other") + Property.Name;

    public static LevelGuard Of(LevelTerm term, bool zeroWhereNull) => new(term.Property, term.IsGuarded, zeroWhereNull);

    public static LevelGuard Of(FlagTerm term, bool zeroWhereNull) => new(term.Property, term.IsGuarded, zeroWhereNull);

    /// <param name="input">What the property is called.</param>
    /// <param name="scope">How its levels are written.</param>
    public string CSharp(string input, CSharpScope scope)
    {
        string Level(PropertyLevel level) => scope.Level(Property, level);
        var none = IsGuarded ? $"{input} is null ? double.NaN : double.PositiveInfinity" : "double.NaN";
        if (Property.Type == PropertyType.Flags)
        {
            // A bit that is no flag has no number, and then none of the flags has.
            var isNull = ZeroWhereNull ? $"{input} is null || " : "";
            return $"{isNull}({input} & ~({string.Join(" | ", Property.Levels.Select(Level))})) == 0 ? 0 : {none}";
        }

        var known = LevelNumbers.Range(Property) is var (least, greatest)
            ? $">= {Level(least)} and <= {Level(greatest)}"
            : string.Join(" or ", Property.Levels.Select(Level));
        return $"{input} is {(ZeroWhereNull ? "null or " : "")}{known} ? 0 : {none}";
    }
}
