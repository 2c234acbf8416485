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
    /// <exception cref="ArgumentException">The list, or one of the texts, is null.</exception>
    public IReadOnlyList<string> Missing
    {
        get;
        init => field = value?.All(static text => text is not null) == true ? value : throw new ArgumentException("The list of texts that mean a missing value is null, or has a null: give texts, or an empty list.", nameof(value));
    } = ["NA", "N/A", "NaN", "null"];

    /// <summary>The culture of numbers. For a decimal comma alone, <see cref="DecimalSeparator"/> is enough. Default: the invariant culture.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public CultureInfo Culture
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = CultureInfo.InvariantCulture;

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
    /// <exception cref="ArgumentException">It is no format of dates or times.</exception>
    public string? DateFormat
    {
        get;
        init => field = value is null || IsDateFormat(value) ? value : throw new ArgumentException($"'{value}' is no format of dates or times: give one such as dd.MM.yyyy.", nameof(value));
    }

    /// <summary>Whether a cell means a missing value.</summary>
    /// <param name="cell">The text of the cell.</param>
    public bool IsMissing(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.IsEmpty)
            return true;

        // An enumerator would be an object for every cell.
        for (var text = 0; text < Missing.Count; text++)
        {
            if (cell.Equals(Missing[text], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The formats of time spans are others than those of dates and times.</summary>
    private static bool IsDateFormat(string format) => Takes(DateTime.UnixEpoch, format) || Takes(TimeSpan.Zero, format);

    private static bool Takes(IFormattable value, string format)
    {
        try
        {
            return value.ToString(format, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
