using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Computes levels and flags as numbers, as generated code does.</summary>
internal static class LevelValue
{
    public static double Of(LevelTerm term, PropertyCell cell) =>
        cell.IsNull ? double.NaN
        : Is(term.Property, cell, term.Level) ? 1
        : term.Property.Levels.Any(level => Is(term.Property, cell, level)) ? 0
        : term.IsGuarded ? double.PositiveInfinity
        : double.NaN;

    public static double Of(FlagTerm term, PropertyCell cell)
    {
        if (cell.IsNull)
            return double.NaN;
        var known = term.Property.Levels.Aggregate(0L, static (bits, level) => bits | level.Number);
        var unknown = (cell.Integer & ~known) == 0 ? 0 : term.IsGuarded ? double.PositiveInfinity : double.NaN;
        return unknown + ((cell.Integer & term.Flag.Number) == term.Flag.Number ? 1 : 0);
    }

    private static bool Is(ModelProperty property, PropertyCell cell, PropertyLevel level) =>
        property.Type == PropertyType.Text ? cell.Text == level.Name : cell.Integer == level.Number;
}
