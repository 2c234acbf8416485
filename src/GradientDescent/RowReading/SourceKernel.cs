using System.Numerics;
using GradientDescent.Sources;

namespace GradientDescent.RowReading;

/// <summary>Turns the rows of sources into columns.</summary>
internal abstract class SourceKernel<T> : RowKernel<PropertyRow, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The rows of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="groupColumn">The column that has the groups of rows, see <see cref="PropertyRow.Group"/>. Default: none.</param>
    public abstract Rows<PropertyRow> RowsOf(PropertySource source, string? groupColumn = null);
}
