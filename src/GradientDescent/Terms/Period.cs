namespace GradientDescent;

/// <summary>A period that a date or time repeats in. A cycle begins with phase 0 and ends before phase 1. Of a <c>DateTimeOffset</c> it is that of its own clock time.</summary>
public enum Period
{
    /// <summary>A year: (day of the year − 1 + part of the day) / days of the year, which are 365 or 366. Phase 0 is the beginning of January 1.</summary>
    Year,

    /// <summary>A month: (day of the month − 1 + part of the day) / days of the month.</summary>
    Month,

    /// <summary>A week: (days since Sunday + part of the day) / 7.</summary>
    Week,

    /// <summary>A day: the time since midnight / 24 hours.</summary>
    Day,
}
