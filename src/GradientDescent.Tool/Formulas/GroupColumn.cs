using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>Finds the column with the groups of the rows. Its values may be of any type.</summary>
internal static class GroupColumn
{
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static string NameOf(TableColumns columns, string name) =>
        columns.Find(name)?.Name ?? throw new ArgumentException($"There is no column '{name}' for the groups of the rows{Nearest.Advice(name, columns)}.");
}
