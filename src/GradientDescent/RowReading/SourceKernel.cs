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

    /// <summary>The rows of a source, in which the names of unknown levels are unreadable cells, so that they are known.</summary>
    public abstract Rows<PropertyRow> RowsToDescribe(PropertySource source);
}
