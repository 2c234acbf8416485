using System.Globalization;

namespace GradientDescent.Sources;

/// <summary>Reads dates with a time. A text without an offset is read as it stands, independently of the time zone of the machine.</summary>
internal sealed class DateTimeParser : ICellParser<DateTime>
{
    public string Expected => "a date and time such as 2024-02-29T13:30:00";

    public DateTime Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out DateTime value)
    {
        var isRead = Dates.TryInstant(cell, format, out var instant);
        value = instant.DateTime;
        return isRead;
    }

    public bool TryConvert(object given, out DateTime value)
    {
        value = given switch
        {
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            DateTimeOffset instant => instant.DateTime,
            _ => default,
        };
        return given is DateOnly or DateTimeOffset || (given is string text && TryParse(text, CellFormat.Default, out value));
    }
}

/// <summary>Reads dates with a time and an offset. Without an offset it is UTC, unless it is a <see cref="DateTime"/> of the time zone of the machine.</summary>
internal sealed class InstantParser : ICellParser<DateTimeOffset>
{
    public string Expected => "a date and time such as 2024-02-29T13:30:00+01:00";

    public DateTimeOffset Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out DateTimeOffset value) => Dates.TryInstant(cell, format, out value);

    public bool TryConvert(object given, out DateTimeOffset value)
    {
        value = default;
        return given is DateTime date ? TryConvert(date, out value) : given is string text && TryParse(text, CellFormat.Default, out value);
    }

    /// <summary>A time without a kind is that of databases, which have no time zone. In the first and the last hours of the calendar, a local time can have no UTC.</summary>
    private static bool TryConvert(DateTime date, out DateTimeOffset value)
    {
        var offset = date.Kind == DateTimeKind.Local ? TimeZoneInfo.Local.GetUtcOffset(date) : TimeSpan.Zero;
        var ticks = date.Ticks - offset.Ticks;
        var hasUtc = ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
        value = hasUtc ? new(date.Ticks, offset) : default;
        return hasUtc;
    }
}

/// <summary>Reads dates. A date with a time is read if the time is midnight.</summary>
internal sealed class DayParser : ICellParser<DateOnly>
{
    public string Expected => "a date such as 2024-02-29";

    public DateOnly Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out DateOnly value) =>
        (format.DateFormat is { } exact
            ? DateOnly.TryParseExact(cell, exact, format.Culture, DateTimeStyles.AllowWhiteSpaces, out value)
            : DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out value))
        || (Dates.TryInstant(cell, format, out var instant) && TryDay(instant.DateTime, out value));

    public bool TryConvert(object given, out DateOnly value)
    {
        value = default;
        return given is DateTime date ? TryDay(date, out value) : given is string text && TryParse(text, CellFormat.Default, out value);
    }

    private static bool TryDay(DateTime date, out DateOnly day)
    {
        day = DateOnly.FromDateTime(date);
        return date.TimeOfDay == TimeSpan.Zero;
    }
}

/// <summary>Reads a time without a stated form.</summary>
internal delegate bool TryReadTime<T>(ReadOnlySpan<char> cell, out T value);

/// <summary>Reads times of day and time spans.</summary>
/// <param name="expected">What a cell must hold.</param>
/// <param name="usual">Reads a text without a stated form.</param>
/// <param name="exact">Reads a text of a stated form.</param>
internal sealed class TimeParser<T>(string expected, TryReadTime<T> usual, Func<string, string, (bool, T)> exact) : ICellParser<T>
    where T : struct, ISpanParsable<T>
{
    public string Expected => expected;

    public T Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out T value)
    {
        if (format.DateFormat is { } pattern)
        {
            (var isRead, value) = exact(cell.ToString(), pattern);
            if (isRead)
                return true;
        }

        return usual(cell, out value);
    }

    public bool TryConvert(object given, out T value)
    {
        value = default;
        return given switch
        {
            TimeSpan time when typeof(T) == typeof(TimeOnly) && time >= TimeSpan.Zero && time < TimeSpan.FromDays(1) => T.TryParse(TimeOnly.FromTimeSpan(time).ToString("O", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out value),
            TimeOnly time when typeof(T) == typeof(TimeSpan) => T.TryParse(time.ToTimeSpan().ToString("c", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out value),
            string text => TryParse(text, CellFormat.Default, out value),
            _ => false,
        };
    }
}

/// <summary>Reads dates and times in a stated form or in that of ISO 8601.</summary>
internal static class Dates
{
    /// <summary>
    /// Without a stated form, only a text that begins with a year of four digits, a month and a day is read: .NET would read 03/02/2024 as a day of March, a text without a year as a
    /// day of the current year, and 2024-03 as the first day of its month.
    /// </summary>
    public static bool TryInstant(ReadOnlySpan<char> cell, CellFormat format, out DateTimeOffset instant)
    {
        if (format.DateFormat is { } exact)
            return DateTimeOffset.TryParseExact(cell, exact, format.Culture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out instant);
        instant = default;
        return BeginsWithDate(cell.TrimStart()) && DateTimeOffset.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }

    private static bool BeginsWithDate(ReadOnlySpan<char> cell)
    {
        if (cell.Length <= 5 || cell[4] is not ('-' or '/') || cell[..4].ContainsAnyExceptInRange('0', '9'))
            return false;
        var afterMonth = cell[5..].IndexOf(cell[4]);
        return afterMonth > 0 && cell[5..].Length > afterMonth + 1 && char.IsAsciiDigit(cell[5 + afterMonth + 1]);
    }
}
