using System.Globalization;

namespace GradientDescent;

/// <summary>How text in the cells of a source is read.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CellFormat
{
    /// <summary>The default format: invariant culture, ISO dates.</summary>
    public static CellFormat Default { get; } = new();

    /// <summary>
    /// The texts that mean a missing value, without regard to case and outer spaces. A list of your own takes the place of the default one. An empty cell is always missing. Default: NA, N/A, NaN, null.
    /// </summary>
    public IReadOnlyList<string> Missing { get; init; } = ["NA", "N/A", "NaN", "null"];

    /// <summary>The culture of numbers. For a decimal comma alone, <see cref="DecimalSeparator"/> is enough. Default: the invariant culture.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The decimal separator of numbers: that of the culture. Setting it changes nothing else in the culture, and needs no data of the system about cultures. Default: a point.</summary>
    /// <exception cref="ArgumentException">It is a digit, a sign, a letter or a space.</exception>
    public char DecimalSeparator
    {
        get => Culture.NumberFormat.NumberDecimalSeparator[0];
        init
        {
            if (value is '+' or '-' || char.IsLetterOrDigit(value) || char.IsWhiteSpace(value))
                throw new ArgumentException($"'{value}' cannot be a decimal separator: give a point or a comma.", nameof(value));
            Culture = (CultureInfo)Culture.Clone();
            Culture.NumberFormat.NumberDecimalSeparator = value.ToString();
        }
    }

    /// <summary>The format of dates and times, such as <c>"dd.MM.yyyy"</c>. Default: null, ISO 8601: the year first.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Whether a cell means a missing value.</summary>
    /// <param name="cell">The text of the cell.</param>
    public bool IsMissing(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.IsEmpty)
            return true;
        foreach (var missing in Missing)
        {
            if (cell.Equals(missing, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
