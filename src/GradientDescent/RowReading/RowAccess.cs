namespace GradientDescent;

/// <summary>How often rows can be read, and by how many threads.</summary>
public enum RowAccess
{
    /// <summary>Once: a sequence that cannot be repeated, or rows from a network.</summary>
    Once,

    /// <summary>Any number of times, by one thread at a time: for example the rows of a file.</summary>
    Repeatable,

    /// <summary>Any number of times, by several threads at once: an array, a list or memory.</summary>
    InParallel,
}
