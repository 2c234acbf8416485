using System.Globalization;

namespace GradientDescent;

/// <summary>A row given to a trainer has a number that is missing, NaN or infinite. Nothing was trained.</summary>
public sealed class InvalidRowException : ArgumentException
{
    internal InvalidRowException(long row, string property, double value)
        : base(string.Create(CultureInfo.InvariantCulture,
            $"Row {row} cannot be trained on: {property} is {(double.IsNaN(value) ? "missing or NaN" : value)}. Mend the row or leave it out."))
    {
        Row = row;
        Property = property;
    }

    internal InvalidRowException(long row)
        : base(string.Create(CultureInfo.InvariantCulture, $"Row {row} cannot be trained on: it is null. Leave it out."))
    {
        Row = row;
    }

    /// <summary>Which row, counted from 0.</summary>
    public long Row { get; }

    /// <summary>The property whose value is the trouble; null where the row itself is null.</summary>
    public string? Property { get; }
}
