using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Computes levels and flags as numbers, as generated code does.</summary>
internal static class LevelValue
{
    public static double Of(LevelTerm term, PropertyCell cell) =>
        cell.IsNull ? double.NaN
        : Is(term.Property, cell, term.Level) ? 1
        : Base(term.Property, cell, term.IsGuarded);

    public static double Of(FlagTerm term, PropertyCell cell)
    {
        if (cell.IsNull)
            return double.NaN;
        return Base(term.Property, cell, term.IsGuarded) + ((cell.Integer & term.Flag.Number) == term.Flag.Number ? 1 : 0);
    }

    public static double Of(UnknownTerm term, PropertyCell cell) => cell.IsNull ? double.NaN : IsKnown(term.Property, cell) ? 0 : 1;

    /// <summary>Whether a value is one of the levels of its property, or has only bits of its flags.</summary>
    public static bool IsKnown(ModelProperty property, PropertyCell cell) => !cell.IsUnknown && (property.Type == PropertyType.Flags
        ? (cell.Integer & ~property.Levels.Aggregate(0L, static (bits, level) => bits | level.Number)) == 0
        : property.Levels.Any(level => Is(property, cell, level)));

    /// <summary>0 if the value is known, or if the model accepts unknown values; otherwise NaN or ∞.</summary>
    private static double Base(ModelProperty property, PropertyCell cell, bool isGuarded) =>
        property.AcceptsUnknownLevels || IsKnown(property, cell) ? 0 : isGuarded ? double.PositiveInfinity : double.NaN;

    private static bool Is(ModelProperty property, PropertyCell cell, PropertyLevel level) =>
        property.Type == PropertyType.Text ? cell.Text == level.Name : !cell.IsUnknown && cell.Integer == level.Number;
}
