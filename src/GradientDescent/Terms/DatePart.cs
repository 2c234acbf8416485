namespace GradientDescent;

/// <summary>A part of a date or time. Of a <c>DateTimeOffset</c> it is the part of its own clock time, not of UTC.</summary>
public enum DatePart
{
    /// <summary>The month: 1 for January to 12 for December.</summary>
    Month,

    /// <summary>The quarter of the year, 1 to 4.</summary>
    Quarter,

    /// <summary>The day of the week, numbered as in <see cref="DayOfWeek"/>: 0 for Sunday to 6 for Saturday.</summary>
    Weekday,

    /// <summary>The hour of the day, 0 to 23.</summary>
    Hour,
}
