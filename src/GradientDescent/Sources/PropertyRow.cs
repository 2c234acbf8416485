namespace GradientDescent.Sources;

/// <summary>A row of a batch. It is valid until the next batch is read.</summary>
internal readonly record struct PropertyRow(PropertyBatch Batch, int At)
{
    /// <summary>The group of the row, if the rows are read with the column of the groups; empty if the cell is missing, or if the row cannot be read.</summary>
    public string Group => Batch.IsUnreadable(At) ? "" : (string?)Batch.Columns[^1].ValueAt(At) ?? "";
}
