using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Computes levels and flags as numbers, as generated code does.</summary>
internal static class LevelValue
{
    public static double Of(LevelTerm term, PropertyCell cell) =>
        cell.IsNull ? double.NaN
        : Is(term.Property, cell, term.Level) ? 1
        : IsKnown(term.Property, cell) ? 0
        : term.IsGuarded ? double.PositiveInfinity
        : double.NaN;

    public static double Of(FlagTerm term, PropertyCell cell)
    {
        if (cell.IsNull)
            return double.NaN;
        var unknown = IsKnown(term.Property, cell) ? 0 : term.IsGuarded ? double.PositiveInfinity : double.NaN;
        return unknown + ((cell.Integer & term.Flag.Number) == term.Flag.Number ? 1 : 0);
    }

    /// <summary>Whether a value is one of the levels of its property, or has only bits of its flags.</summary>
    public static bool IsKnown(ModelProperty property, PropertyCell cell) => property.Type == PropertyType.Flags
        ? (cell.Integer & ~property.Levels.Aggregate(0L, static (bits, level) => bits | level.Number)) == 0
        : property.Levels.Any(level => Is(property, cell, level));

    private static bool Is(ModelProperty property, PropertyCell cell, PropertyLevel level) =>
        property.Type == PropertyType.Text ? cell.Text == level.Name : cell.Integer == level.Number;
}
