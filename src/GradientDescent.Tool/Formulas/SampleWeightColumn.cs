using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>Finds the column with the weights of the rows.</summary>
internal static class SampleWeightColumn
{
    /// <exception cref="ArgumentException">There is no such column, or it has no numbers.</exception>
    public static ModelProperty Of(TableColumns columns, string name) =>
        columns.Find(name) is not { } column ? throw new ArgumentException($"There is no column '{name}' for the weights of the rows{Nearest.Advice(name, columns)}.")
        : column.Property is not { Type: not (PropertyType.Text or PropertyType.Boolean) } property ? throw new ArgumentException($"'{name}' cannot be the weights of the rows, because it has no numbers.")
        : property with { SkipsRows = property.IsNullable };
}
