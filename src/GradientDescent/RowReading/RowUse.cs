namespace GradientDescent.RowReading;

/// <summary>In which form an operation needs rows.</summary>
internal enum RowUse
{
    /// <summary>To be passed over, more than once.</summary>
    Passes,

    /// <summary>In columns.</summary>
    Columns,

    /// <summary>Only their moments.</summary>
    Moments,

    /// <summary>Only their triangular factor.</summary>
    Factor,
}
