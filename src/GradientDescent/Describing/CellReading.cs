using System.Globalization;
using System.Numerics;
using GradientDescent.Sources;

namespace GradientDescent.Describing;

/// <summary>A cell of a source without a record, read as what it looks like.</summary>
/// <param name="Kind">What it can be read as.</param>
/// <param name="Number">The number; days for a date, seconds for a time. NaN for others.</param>
/// <param name="Type">The type of a value that is not a text; null for a text.</param>
/// <param name="HasOffset">Whether it is a date and time with another offset than that of UTC.</param>
internal readonly record struct CellReading(CellKind Kind, double Number, PropertyType? Type = null, bool HasOffset = false)
{
    private static readonly FloatingParser<double> Numbers = new();
    private static readonly DayParser Days = new();
    private static readonly TruthParser Truths = new();

    /// <param name="cell">The value of the cell, a text or of any other type; not null.</param>
    /// <param name="format">How texts are read.</param>
    public static CellReading Of(object cell, CellFormat format) => cell switch
    {
        string text => OfText(text, format),
        double number => OfNumber(number, PropertyType.Double),
        float number => OfNumber(number, PropertyType.Single),
        Half number => OfNumber((double)number, PropertyType.Half),
        decimal number => OfNumber((double)number, PropertyType.Decimal),
        sbyte number => OfNumber(number, PropertyType.SByte),
        byte number => OfNumber(number, PropertyType.Byte),
        short number => OfNumber(number, PropertyType.Int16),
        ushort number => OfNumber(number, PropertyType.UInt16),
        int number => OfNumber(number, PropertyType.Int32),
        uint number => OfNumber(number, PropertyType.UInt32),
        long number => OfNumber(number, PropertyType.Int64),
        ulong number => OfNumber(number, PropertyType.UInt64),
        BigInteger number => OfNumber((double)number, PropertyType.Double),
        bool => new(CellKind.Truth, double.NaN, PropertyType.Boolean),
        DateOnly date => new(CellKind.Date, date.DayNumber, PropertyType.DateOnly),
        DateTime moment => new(CellKind.DateTime, DaysOf(moment.Ticks), PropertyType.DateTime),
        DateTimeOffset instant => new(CellKind.DateTime, DaysOf(instant.UtcTicks), PropertyType.DateTimeOffset),
        TimeOnly time => new(CellKind.Time, time.ToTimeSpan().TotalSeconds, PropertyType.TimeOnly),
        TimeSpan time => new(CellKind.Duration, time.TotalSeconds, PropertyType.TimeSpan),
        _ => new(CellKind.Text, double.NaN, PropertyType.Text),
    };

    /// <summary>The text of a cell, by which equal cells are counted.</summary>
    public static string TextOf(object cell) => cell switch
    {
        string text => CountedText.Of(text),
        bool truth => truth ? "true" : "false",
        _ => CountedText.Of(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>The integer in a cell, with all of its digits.</summary>
    public static decimal WholeOf(object cell, CellFormat format) => cell switch
    {
        string text => decimal.TryParse(text, NumberStyles.Float, format.Culture, out var parsed) ? parsed : 0,
        IConvertible number and not (double or float) => number.ToDecimal(CultureInfo.InvariantCulture),
        BigInteger number => (decimal)number,
        _ => (long)Convert.ToDouble(cell, CultureInfo.InvariantCulture),
    };

    /// <summary>A stated form of dates comes first: without it, 20240229 is a number.</summary>
    private static CellReading OfText(string text, CellFormat format)
    {
        if (format.DateFormat is not null && TryDate(text, format, out var stated))
            return stated;
        if (Numbers.TryParse(text, format, out var number) && !IsCode(text))
            return OfNumber(number, type: null);
        if (format.DateFormat is null && TryDate(text, format, out var date))
            return date;
        if (text.Contains(':') && CellParsers.TimeOfDay.TryParse(text, format, out var time))
            return new(CellKind.Time, time.ToTimeSpan().TotalSeconds);
        return new(Truths.TryParse(text, format, out _) ? CellKind.Truth : CellKind.Text, double.NaN);
    }

    private static CellReading OfNumber(double number, PropertyType? type) => new(
        number is 0 or 1 ? CellKind.Bit : double.IsInteger(number) && Math.Abs(number) < long.MaxValue ? CellKind.Integer : CellKind.Number, number, type);

    private static bool TryDate(string text, CellFormat format, out CellReading reading)
    {
        reading = Days.TryParse(text, format, out var day) ? new(CellKind.Date, day.DayNumber)
            : Dates.TryInstant(text, format, out var instant) ? new(CellKind.DateTime, DaysOf(instant.UtcTicks), HasOffset: instant.Offset != TimeSpan.Zero)
            : default;
        return reading.Kind is CellKind.Date or CellKind.DateTime;
    }

    private static double DaysOf(long ticks) => ticks / (double)TimeSpan.TicksPerDay;

    /// <summary>Digits with a leading zero, such as 0123, are a code.</summary>
    private static bool IsCode(string text) => text.AsSpan().Trim() is ['0', >= '0' and <= '9', ..];
}
