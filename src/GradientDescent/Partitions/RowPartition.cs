namespace GradientDescent;

/// <summary>
/// The description of a part of some rows that can be read by itself: such as a file, a part of a file, or a query and its range. It is small, and has no rows itself; what is
/// loaded of them is a cache, which can be loaded again from the description, in this process or in another one.
/// </summary>
/// <remarks>
/// To write your own, derive from this class. Two descriptions with the same <see cref="Kind"/> and <see cref="ToText"/> must have the same rows in the same order, in every process
/// that reads them. Immutable.
/// </remarks>
public abstract class RowPartition
{
    /// <summary>The kind of the description, such as <c>csv</c>. A process that gets the text of a description finds by it what reads the text.</summary>
    public abstract string Kind { get; }

    /// <summary>The name in messages, such as <c>sales-1.csv, bytes 0 to 1,048,576</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Where the rows are, such as the path of a file, so that they can be read by a computer that has them. Default: null (anywhere).</summary>
    public virtual string? Location => null;

    /// <summary>Returns the description as text. What reads texts of this <see cref="Kind"/> makes an equal description of it.</summary>
    public abstract string ToText();

    /// <summary>Returns the rows. Nothing is read before the source is opened.</summary>
    /// <exception cref="SourceFormatException">The rows are not those that were described.</exception>
    public abstract PropertySource Open();

    /// <summary>Returns the name.</summary>
    public sealed override string ToString() => Name;
}
