using System.Data.Common;

namespace GradientDescent.Queries;

/// <summary>Reads the cells of one column of a query.</summary>
/// <param name="property">The index of the property in a batch.</param>
/// <param name="ordinal">The index of the column in the query.</param>
internal abstract class CellReader(int property, int ordinal)
{
    public int Ordinal => ordinal;

    /// <summary>The column that receives the cells.</summary>
    public abstract PropertyColumn Column { get; }

    public void Begin(PropertyBatch batch) => Use(batch.Columns[property]);

    /// <summary>Reads a cell into the column, which refuses it if it cannot be converted to the type of the property.</summary>
    public abstract void Read(DbDataReader reader, int row);

    protected abstract void Use(PropertyColumn column);
}
