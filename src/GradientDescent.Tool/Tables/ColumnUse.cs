using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Tables;

/// <summary>Decides what a column becomes.</summary>
internal static class ColumnUse
{
    /// <param name="column">What the rows have in it.</param>
    /// <param name="isRepeated">Whether another column has the same name.</param>
    /// <param name="options">What becomes of missing values, levels and texts.</param>
    public static TableColumn Of(ColumnDescription column, bool isRepeated, TableOptions options) =>
        Unusable(column, isRepeated, options) is { } reason
            ? new TableColumn(column) { LeftOut = reason }
            : new TableColumn(column)
            {
                Property = PropertyOf(column, options),
                AsCategory = CategoryOf(column, options),
                LeftOut = Unlikely(column),
                Missing = column.MissingCount > 0 ? options.Missing : MissingValues.Throw,
            };

    /// <summary>Why nothing can be computed from a column; null if something can.</summary>
    private static string? Unusable(ColumnDescription column, bool isRepeated, TableOptions options) =>
        column.Name.Length == 0 ? "left out, because it has no name"
        : isRepeated ? "left out, because two columns have this name"
        : column.Type is not { } type ? $"left out, because {(column.InvalidCount > 0 ? "none of its values can be read" : "it has no values")}"
        : type != PropertyType.Text ? null
        : column.IsIdentifier ? "left out, because no two of its texts are equal"
        : column.DistinctCount is not { } levels ? $"left out, because it has more than {Count(ColumnDescription.MaxDistinctTexts)} levels"
        : levels > options.MaxLevels ? $"left out, because it has {Count(levels)} levels, more than {Count(options.MaxLevels)}"
        : levels < 2 ? "left out, because it has only one level"
        : null;

    /// <summary>Why a model hardly needs a column; null if it may.</summary>
    private static string? Unlikely(ColumnDescription column) =>
        column.IsIdentifier ? "left out, because it is an identifier"
        : column.DistinctCount == 1 ? "left out, because all of its values are equal"
        : null;

    private static ModelProperty PropertyOf(ColumnDescription column, TableOptions options)
    {
        // Rows to predict can have fractions where the training rows had none.
        var property = new ModelProperty(column.Name, NumberTypes.IsWhole(column.Type!.Value) ? PropertyType.Double : column.Type.Value)
        {
            IsNullable = column.MissingCount > 0,
            SkipsRows = column.MissingCount > 0 && options.Missing == MissingValues.SkipRow,
        };
        return column.Type == PropertyType.Text ? WithLevels(property, LevelList.OfTexts(column.Name, column.Levels), options) : property;
    }

    private static ModelProperty? CategoryOf(ColumnDescription column, TableOptions options) => column.WholeNumbers.Count is >= 2 and var count && count <= options.MaxLevels
        ? WithLevels(PropertyOf(column, options) with { Type = PropertyType.Enum, UnderlyingType = PropertyType.Int64 }, LevelList.OfNumbers(column.WholeNumbers), options)
        : null;

    private static ModelProperty WithLevels(ModelProperty property, IReadOnlyList<PropertyLevel> levels, TableOptions options) =>
        property with { Levels = levels, Reference = levels[0], UnknownLevels = options.Unknown };

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
