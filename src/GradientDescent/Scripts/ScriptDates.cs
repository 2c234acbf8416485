using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes the parts and the phases of dates and times.</summary>
internal static class ScriptDates
{
    /// <summary>The ticks of a day, which a phase divides by.</summary>
    private const string TicksPerDay = "864e9";

    /// <summary>The part as a number; null if the value is null.</summary>
    public static string Part(ScriptLanguage language, DatePartNumber number, string input) =>
        language.OrWhereNull(number.Property, input, language.Null, language.Field(input, number.Part.ToString()));

    /// <summary>The phase; NaN if the value is null.</summary>
    public static string Phase(ScriptLanguage language, CyclePhase phase, string input)
    {
        string Field(string name) => language.Field(input, name);
        var day = $"{Field("Time")} / {TicksPerDay}";
        var value = phase.Period switch
        {
            Period.Year => $"({Field("DayOfYear")} - 1 + {day}) / {Field("DaysInYear")}",
            Period.Month => $"({Field("Day")} - 1 + {day}) / {Field("DaysInMonth")}",
            Period.Week => $"({Field("Weekday")} + {day}) / 7",
            _ => day,
        };
        return language.OrWhereNull(phase.Property, input, language.NotANumber, value);
    }

    /// <summary>The number that a date or time stands for: days, or seconds.</summary>
    public static string Number(ScriptLanguage language, PropertyType type, string clock) => type switch
    {
        PropertyType.DateOnly => language.Field(clock, "DayNumber"),
        PropertyType.DateTime => $"{language.Field(clock, "Ticks")} / {TicksPerDay}",
        PropertyType.DateTimeOffset => $"{language.Field(clock, "UtcTicks")} / {TicksPerDay}",
        _ => $"{language.Field(clock, "Time")} / 1e7",
    };
}
