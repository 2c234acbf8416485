using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>The columns of a category: one per level, and those for unknown and for missing values.</summary>
internal static class CategoryFactor
{
    /// <param name="column">A column with levels.</param>
    /// <param name="position">Where it stands in the formula.</param>
    public static Factor Of(TableColumn column, int position)
    {
        var property = column.Property!;
        var isMeanImputed = column.Missing == MissingValues.Mean;

        // With a mean, NaN means missing: an unknown level must be another number.
        var isGuarded = isMeanImputed && property.UnknownLevels is UnknownLevels.Throw or UnknownLevels.SkipRow;
        Term Kept(Term term) => column.Missing == MissingValues.Indicator ? property.ZeroOr(term) : term;
        Term Column(PropertyLevel level) => Kept(property.Is(level.Name, isGuarded));
        Term[] others =
        [
            .. property.UnknownLevels == UnknownLevels.Other ? [Kept(property.IsUnknown())] : Array.Empty<Term>(),
            .. column.Missing == MissingValues.Indicator ? [property.IsMissing()] : Array.Empty<Term>(),
        ];
        return new()
        {
            Columns = [.. property.Levels.Where(level => level != property.Reference).Select(Column), .. others],
            AllLevels = [.. property.Levels.Select(Column), .. others],
            IsMeanImputed = isMeanImputed,
            Sources = [column.Name],
            Position = position,
        };
    }
}
