using GradientDescent.Printing;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>A training row contains a missing, NaN or infinite number, a negative sample weight, or an invalid value. Nothing was trained.</summary>
public sealed class InvalidRowException : ArgumentException
{
    internal InvalidRowException(long row, InvalidRow invalid)
        : base($"{(invalid.Place is { } place ? $"The row at {place}" : $"Row {RowNumber.Of(row)}")} cannot be trained on: {invalid.Text}. Fix the row, or leave out such rows with InvalidRows.Skip.", invalid.Cause)
    {
        Row = row;
        Property = invalid.Property;
        Reason = invalid.Reason;
        Place = invalid.Place;
    }

    /// <summary>Where the row is in its source, such as a line of a file; null if it comes from memory.</summary>
    public SourcePlace? Place { get; }

    /// <summary>The index of the row, from 0.</summary>
    public long Row { get; }

    /// <summary>
    /// The property with the invalid value, or from which an invalid feature or target is computed. For a product there may be two, such as <c>Bedrooms, Area</c>.
    /// Null if the row is null.
    /// </summary>
    public string? Property { get; }

    /// <summary>What is wrong with the property.</summary>
    public InvalidRowReason Reason { get; }
}
