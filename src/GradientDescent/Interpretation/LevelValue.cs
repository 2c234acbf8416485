using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Computes levels and flags as numbers, as generated code does.</summary>
internal static class LevelValue
{
    /// <param name="term">The term.</param>
    /// <param name="level">The index of its level.</param>
    /// <param name="cell">The value of its property, with the index of its level.</param>
    public static double Of(LevelTerm term, int level, PropertyCell cell) =>
        cell.IsNull ? double.NaN
        : cell.Level == level ? 1
        : Base(term.Property, cell, term.IsGuarded);

    public static double Of(FlagTerm term, PropertyCell cell)
    {
        if (cell.IsNull)
            return double.NaN;
        return Base(term.Property, cell, term.IsGuarded) + ((cell.Integer & term.Flag.Number) == term.Flag.Number ? 1 : 0);
    }

    public static double OfUnknown(PropertyCell cell) => cell.IsNull ? double.NaN : cell.Level == LevelIndices.Unknown ? 1 : 0;

    /// <summary>0 if the value is known, or if the model accepts unknown values; otherwise NaN or ∞.</summary>
    private static double Base(ModelProperty property, PropertyCell cell, bool isGuarded) =>
        property.AcceptsUnknownLevels || cell.Level != LevelIndices.Unknown ? 0 : isGuarded ? double.PositiveInfinity : double.NaN;
}
