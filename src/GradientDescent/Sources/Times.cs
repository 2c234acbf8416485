using System.Buffers;
using System.Globalization;

namespace GradientDescent.Sources;

/// <summary>Reads times of day and time spans as people write them, and nothing else that .NET would read.</summary>
internal static class Times
{
    private const int MostHours = 200_000_000;

    private static readonly SearchValues<char> LettersOfTimes = SearchValues.Create("0123456789:.");

    /// <summary>Hours, minutes and perhaps seconds, such as 36:15:20, or with days, 1.12:15:20. .NET reads 24:00:00 as 24 days, and 5 as 5 days.</summary>
    public static bool TryDuration(ReadOnlySpan<char> cell, out TimeSpan value)
    {
        value = default;
        cell = cell.Trim();
        var text = cell is ['-', ..] ? cell[1..] : cell;
        var colon = text.IndexOf(':');
        if (colon <= 0)
            return false;
        if (text[..colon].Contains('.'))
            return TimeSpan.TryParseExact(cell, "c", CultureInfo.InvariantCulture, out value);
        var rest = text[(colon + 1)..];
        if (rest.Count(':') > 1 || rest.IsEmpty || !char.IsAsciiDigit(rest[0])
            || !int.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > MostHours
            || !TimeSpan.TryParse($"0:{rest}", CultureInfo.InvariantCulture, out var minutes))
        {
            return false;
        }

        value = TimeSpan.FromHours(hours) + minutes;
        if (cell.Length > text.Length)
            value = -value;
        return true;
    }

    /// <summary>Hours, minutes and perhaps seconds, such as 13:30 or 1:30 PM. .NET also reads dates and the name of the present day, and drops them.</summary>
    public static bool TryTimeOfDay(ReadOnlySpan<char> cell, out TimeOnly value)
    {
        value = default;
        var text = cell.Trim();
        if (text.EndsWith("AM", StringComparison.OrdinalIgnoreCase) || text.EndsWith("PM", StringComparison.OrdinalIgnoreCase))
            text = text[..^2].TrimEnd();
        return text.Contains(':') && !text.ContainsAnyExcept(LettersOfTimes) && TimeOnly.TryParse(cell, CultureInfo.InvariantCulture, out value);
    }
}
