namespace GradientDescent.Fitting;

/// <summary>Checks rows that a user gives beside a fit.</summary>
internal static class PreparedRows
{
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the schema.</exception>
    public static void RequireColumns(this ModelSchema schema, RowSource rows)
    {
        if (rows.ColumnCount != schema.ColumnCount)
            throw new ArgumentException($"These are not rows of {schema.RecordName}: give the rows that its trainer's PrepareRows returns.", nameof(rows));
    }
}
