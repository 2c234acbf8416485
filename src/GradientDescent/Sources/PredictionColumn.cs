namespace GradientDescent.Sources;

/// <summary>Names the column that predictions are written in.</summary>
internal static class PredictionColumn
{
    /// <param name="source">The name of the rows in messages.</param>
    /// <param name="columns">The names of their columns.</param>
    /// <param name="target">The name of the target.</param>
    /// <param name="given">The name that the user gives; null for that of the target, or <c>Predicted</c> and that of the target if there is such a column.</param>
    /// <exception cref="SourceFormatException">There is a column of this name.</exception>
    public static string NameOf(string source, IReadOnlyList<string> columns, string target, string? given)
    {
        bool Has(string column) => columns.Any(name => FoldedName.Of(name) == FoldedName.Of(column));
        var column = given ?? (Has(target) ? "Predicted" + target : target);
        return Has(column)
            ? throw new SourceFormatException(source, null, $"There is a column {ShownText.Of(column)} already: give another columnName for the predictions.")
            : column;
    }
}
