namespace GradientDescent.Interpretation;

/// <summary>The cells of values that have the types of their properties.</summary>
internal static class TypedCell
{
    private const double TicksPerDay = TimeSpan.TicksPerDay;

    public static PropertyCell Of(double number) => new(false, Number: number);

    public static PropertyCell Of(decimal number) => Of((double)number);

    public static PropertyCell Of(long integer) => new(false, Integer: integer);

    public static PropertyCell Of(bool truth) => Of(truth ? 1L : 0L);

    public static PropertyCell Of(DateOnly date) => Of((long)date.DayNumber);

    public static PropertyCell Of(DateTime date) => new(false, date.Ticks / TicksPerDay, date.Ticks);

    public static PropertyCell Of(DateTimeOffset instant) => new(false, instant.UtcTicks / TicksPerDay, instant.Ticks);

    public static PropertyCell Of(TimeOnly time) => new(false, time.Ticks / (double)TimeSpan.TicksPerSecond, time.Ticks);

    public static PropertyCell Of(TimeSpan time) => Of(time.TotalSeconds);

    public static PropertyCell Of(string text) => new(false, Text: text);
}
