using System.Globalization;

namespace GradientDescent.Sources;

/// <summary>The parsers of the types that properties can have.</summary>
internal static class CellParsers
{
    public static ICellParser<TimeOnly> TimeOfDay { get; } =
        new TimeParser<TimeOnly>("a time such as 13:30", Times.TryTimeOfDay, static (text, format) => (TimeOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time), time));

    public static ICellParser<TimeSpan> Duration { get; } =
        new TimeParser<TimeSpan>("a time span such as 1:30:00", Times.TryDuration, static (text, format) => (TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, out var time), time));

    public static ICellParser<T> Of<T>(ModelProperty? model) => (ICellParser<T>)Find(typeof(T), model);

    private static object Find(Type type, ModelProperty? model) =>
        type == typeof(double) ? new FloatingParser<double>()
        : type == typeof(float) ? new FloatingParser<float>()
        : type == typeof(Half) ? new FloatingParser<Half>()
        : type == typeof(decimal) ? new NumberParser<decimal>()
        : type == typeof(int) ? new NumberParser<int>()
        : type == typeof(long) ? new NumberParser<long>()
        : type == typeof(sbyte) ? new NumberParser<sbyte>()
        : type == typeof(byte) ? new NumberParser<byte>()
        : type == typeof(short) ? new NumberParser<short>()
        : type == typeof(ushort) ? new NumberParser<ushort>()
        : type == typeof(uint) ? new NumberParser<uint>()
        : type == typeof(ulong) ? new NumberParser<ulong>()
        : type == typeof(bool) ? new TruthParser()
        : type == typeof(string) ? new TextParser(model)
        : type == typeof(DateTime) ? new DateTimeParser()
        : type == typeof(DateTimeOffset) ? new InstantParser()
        : type == typeof(DateOnly) ? new DayParser()
        : type == typeof(TimeOnly) ? TimeOfDay
        : type == typeof(TimeSpan) ? Duration
        : throw new NotSupportedException($"A source cannot fill a property of type {type.Name}.");
}
