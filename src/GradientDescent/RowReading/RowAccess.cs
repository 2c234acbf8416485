namespace GradientDescent;

/// <summary>How often rows can be read.</summary>
public enum RowAccess
{
    /// <summary>Once: a sequence that nobody promises to repeat, or rows that arrive over a network.</summary>
    Once,

    /// <summary>As often as need be, by one thread at a time: a file, for example.</summary>
    Again,

    /// <summary>As often as need be, by several threads at once: an array, a list or memory.</summary>
    InParallel,
}
