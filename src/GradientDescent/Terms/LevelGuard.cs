namespace GradientDescent.Terms;

/// <summary>A number that all features of a property with levels share: 0 if the value is known or accepted, otherwise NaN or ∞.</summary>
/// <param name="Property">The property.</param>
/// <param name="IsGuarded">Whether an unknown value gives +∞, and only null gives NaN.</param>
/// <param name="ZeroWhereNull">Whether null gives 0.</param>
internal sealed record LevelGuard(ModelProperty Property, bool IsGuarded, bool ZeroWhereNull)
{
    /// <summary>The name that its local is derived from.</summary>
    public string Name => (Property.AcceptsUnknownLevels ? "Missing" : Property.Type == PropertyType.Flags ? "Unknown" : "Other") + Property.Name;

    /// <summary>The guard of a level; null if it is 0 for every value.</summary>
    public static LevelGuard? Of(LevelTerm term, bool zeroWhereNull) => Of(term.Property, term.IsGuarded, zeroWhereNull);

    /// <summary>The guard of a flag; null if it is 0 for every value.</summary>
    public static LevelGuard? Of(FlagTerm term, bool zeroWhereNull) => Of(term.Property, term.IsGuarded, zeroWhereNull);

    /// <param name="input">The name of the property's value.</param>
    /// <param name="scope">How the method refers to the levels.</param>
    public string CSharp(string input, CSharpScope scope)
    {
        var none = IsGuarded ? $"{input} is null ? double.NaN : double.PositiveInfinity" : "double.NaN";
        return Property.AcceptsUnknownLevels
            ? $"{input} is null ? double.NaN : 0"
            : $"{KnownLevels.CSharp(Property, input, orNull: ZeroWhereNull, scope)} ? 0 : {none}";
    }

    /// <summary>Even a text that is not declared as nullable can be null at run time.</summary>
    private static LevelGuard? Of(ModelProperty property, bool isGuarded, bool zeroWhereNull) =>
        property.AcceptsUnknownLevels && (zeroWhereNull || !(property.IsNullable || property.Type == PropertyType.Text)) ? null : new(property, isGuarded, zeroWhereNull);
}
