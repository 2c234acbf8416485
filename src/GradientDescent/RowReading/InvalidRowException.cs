using System.Globalization;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>A row given to a trainer has a number that is missing, NaN or infinite, or a value that is none of its property. Nothing was trained.</summary>
public sealed class InvalidRowException : ArgumentException
{
    internal InvalidRowException(long row, ColumnName column, double value)
        : base(string.Create(CultureInfo.InvariantCulture, $"Row {row} cannot be trained on: {column} is {Shown(value)}. Mend the row or leave it out."))
    {
        Row = row;
        Property = column.Source;
    }

    internal InvalidRowException(long row, UnreadableRowException unreadable)
        : base(string.Create(CultureInfo.InvariantCulture, $"Row {row} cannot be trained on: {unreadable.Message}"), unreadable.InnerException)
    {
        Row = row;
    }

    internal InvalidRowException(long row)
        : base(string.Create(CultureInfo.InvariantCulture, $"Row {row} cannot be trained on: it is null. Leave it out."))
    {
        Row = row;
    }

    /// <summary>Which row, counted from 0.</summary>
    public long Row { get; }

    /// <summary>
    /// The property whose value is the trouble, or which the feature or target is computed from that is; two for a product, such as <c>Bedrooms, Area</c>.
    /// Null where the row itself is null or cannot be read.
    /// </summary>
    public string? Property { get; }

    private static string Shown(double value) =>
        double.IsNaN(value) ? "missing or NaN"
        : double.IsPositiveInfinity(value) ? "∞"
        : double.IsNegativeInfinity(value) ? "-∞"
        : value.ToString(CultureInfo.InvariantCulture);
}
