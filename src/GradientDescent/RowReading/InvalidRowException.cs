using System.Globalization;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>A training row contains a missing, NaN or infinite number, a negative sample weight, or an invalid value. Nothing was trained.</summary>
public sealed class InvalidRowException : ArgumentException
{
    internal InvalidRowException(long row, ColumnName column, double value)
        : base(string.Create(CultureInfo.InvariantCulture, $"Row {row} cannot be trained on: {column} is {Shown(value)}. Fix the row or leave it out."))
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

    /// <summary>The index of the row, from 0.</summary>
    public long Row { get; }

    /// <summary>
    /// The property with the invalid value, or from which an invalid feature or target is computed. For a product there are two, such as <c>Bedrooms, Area</c>.
    /// Null if the row is null or cannot be read.
    /// </summary>
    public string? Property { get; }

    private static string Shown(double value) =>
        double.IsNaN(value) ? "missing or NaN"
        : double.IsPositiveInfinity(value) ? "∞"
        : double.IsNegativeInfinity(value) ? "-∞"
        : value.ToString(CultureInfo.InvariantCulture);
}
