namespace GradientDescent.Sql.Dialects;

/// <summary>A field of a date or time that every database can compute, as an integer.</summary>
internal enum DateField
{
    Year,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>The day of the month, from 1.</summary>
    Day,

    /// <summary>From 1.</summary>
    DayOfYear,

    /// <summary>0 for Sunday to 6 for Saturday.</summary>
    Weekday,

    /// <summary>0 to 23.</summary>
    Hour,
}
