namespace GradientDescent.Terms;

/// <summary>The cycles of dates and times: sines and cosines of the phase in a period.</summary>
internal static class Cycles
{
    private const double TwoPi = 2 * Math.PI;

    private const double TicksPerDay = TimeSpan.TicksPerDay;

    /// <summary>Whether a term is the sine or cosine of a cycle, or has one as a part. Its values return in every period.</summary>
    public static bool IsIn(Term term) => term switch
    {
        CycleTerm => true,
        ProductTerm product => IsIn(product.Left) || IsIn(product.Right),
        ZeroWhereMissingTerm zero => IsIn(zero.Operand),
        MeanWhereMissingTerm mean => IsIn(mean.Operand),
        _ => false,
    };

    /// <summary>Whether a type has a phase in the period that can change.</summary>
    public static bool Has(PropertyType type, Period period) => type switch
    {
        PropertyType.DateTime or PropertyType.DateTimeOffset => true,
        PropertyType.DateOnly => period != Period.Day,
        PropertyType.TimeOnly => period == Period.Day,
        _ => false,
    };

    /// <summary>The phase of a date and time: from 0 at the beginning of the period to just below 1 at its end.</summary>
    public static double Phase(Period period, DateTime clock)
    {
        var day = clock.TimeOfDay.Ticks / TicksPerDay;
        return period switch
        {
            Period.Year => (clock.DayOfYear - 1 + day) / (DateTime.IsLeapYear(clock.Year) ? 366 : 365),
            Period.Month => (clock.Day - 1 + day) / DateTime.DaysInMonth(clock.Year, clock.Month),
            Period.Week => ((int)clock.DayOfWeek + day) / 7,
            _ => day,
        };
    }

    /// <summary>The sine or cosine of a phase.</summary>
    public static double Wave(double phase, bool isCosine) => isCosine ? Math.Cos(TwoPi * phase) : Math.Sin(TwoPi * phase);

    /// <summary>The phase of a value in C#.</summary>
    /// <param name="period">The period.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="value">The expression for the value, which is not null.</param>
    public static string CSharp(Period period, PropertyType type, string value)
    {
        var day = type switch
        {
            PropertyType.DateOnly => "0.0",
            PropertyType.TimeOnly => $"{value}.Ticks / 864e9",
            _ => $"{value}.TimeOfDay.Ticks / 864e9",
        };
        return period switch
        {
            Period.Year => $"({value}.DayOfYear - 1 + {day}) / (global::System.DateTime.IsLeapYear({value}.Year) ? 366 : 365)",
            Period.Month => $"({value}.Day - 1 + {day}) / global::System.DateTime.DaysInMonth({value}.Year, {value}.Month)",
            Period.Week => $"((int){value}.DayOfWeek + {day}) / 7",
            _ => day,
        };
    }

    /// <summary>The sine or cosine of a phase in C#.</summary>
    public static string CSharp(bool isCosine, string phase) => $"double.{(isCosine ? "Cos" : "Sin")}({CSharpLiteral.Of(TwoPi)} * {phase})";
}

/// <summary>The phase of a property in a period, which its sine and its cosine share.</summary>
internal sealed record CyclePhase(ModelProperty Property, Period Period)
{
    /// <summary>The name that its local is derived from.</summary>
    public string Name => Property.Name + Period + "Phase";

    /// <param name="input">The name of the property's value.</param>
    public string CSharp(string input) => Property.IsNullable
        ? $"{input} is null ? double.NaN : {Cycles.CSharp(Period, Property.Type, input + ".Value")}"
        : Cycles.CSharp(Period, Property.Type, input);
}
