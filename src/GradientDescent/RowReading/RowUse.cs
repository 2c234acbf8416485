namespace GradientDescent.RowReading;

/// <summary>The form in which an operation needs rows.</summary>
internal enum RowUse
{
    /// <summary>For more than one pass over them.</summary>
    Passes,

    /// <summary>In columns.</summary>
    Columns,

    /// <summary>Only the moments.</summary>
    Moments,

    /// <summary>Only the triangular factor.</summary>
    Factor,
}
