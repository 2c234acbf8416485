namespace GradientDescent.Describing;

/// <summary>What a cell of a source without a record can be read as. A cell has the first kind that fits.</summary>
internal enum CellKind
{
    /// <summary>0 or 1: an integer, and a truth value.</summary>
    Bit,

    /// <summary>Another integer.</summary>
    Integer,

    /// <summary>A number with a fraction, or one that is too large for an integer.</summary>
    Number,

    /// <summary>A date, or a date with the time 00:00.</summary>
    Date,

    /// <summary>A date and time.</summary>
    DateTime,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A time span of a typed column.</summary>
    Duration,

    /// <summary>true or false, yes or no and the like.</summary>
    Truth,

    /// <summary>Anything else.</summary>
    Text,
}
