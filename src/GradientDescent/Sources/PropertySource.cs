using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>
/// A table that rows are read from, such as a CSV file or a query. Its cells are read into columns of properties, some hundred rows at a time, so that no object is made for a
/// row. It converts to <see cref="Rows{TRow}"/> wherever a trainer or a model takes rows.
/// </summary>
/// <remarks>
/// <para>An object of the record is made of a row only for a feature that is a computed property which <c>Predict</c> takes as a parameter, and for a function of yours, such as the key of
/// <c>EvaluateBy</c>. It is made by the constructor that takes the most properties, whose checks run, and by the setters. Every settable property that the source has is filled. If
/// the constructor throws an exception, the row is invalid.</para>
/// <para>To write your own source, derive from this class and from <see cref="BatchReader"/>. Thread safety: one operation at a time reads a source; <see cref="Open"/> may be called
/// again while an earlier reader is still open. If the source is described without a record, the columns of a batch are of the type <c>PropertyColumn&lt;object&gt;</c>, and take
/// values of any type by <see cref="PropertyColumn.TrySet"/> and <see cref="PropertyColumn.TrySetText"/>.</para>
/// </remarks>
public abstract class PropertySource
{
    private string? _readBy;

    /// <summary>The name of the source in messages, such as the name of a file.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the rows can be read again from the first one on. Default: true.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>The number of rows, if it is known before they are read. Default: null (unknown).</summary>
    public virtual long? Count => null;

    /// <summary>
    /// Whether the <c>…Async</c> methods of a trainer read the source with <see cref="OpenAsync"/> and <see cref="BatchReader.ReadAsync"/>. Then they read it once, and store the
    /// numbers if they need them several times. Default: false. They then read it as the other methods do.
    /// </summary>
    public virtual bool CanReadAsync => false;

    /// <summary>How the texts in the cells are read. A source with a format of its own overrides it, so that its columns can be described. Default: <see cref="CellFormat.Default"/>.</summary>
    public virtual CellFormat Format => CellFormat.Default;

    /// <summary>Opens the source at its first row.</summary>
    public abstract BatchReader Open();

    /// <summary>Opens the source at its first row asynchronously. Default: calls <see cref="Open"/>.</summary>
    /// <param name="cancellationToken">Cancels the opening.</param>
    public virtual ValueTask<BatchReader> OpenAsync(CancellationToken cancellationToken) => new(Open());

    /// <summary>Splits the rows at random into training rows and test rows. No row is stored: each side reads the source again, and leaves out the rows of the other.</summary>
    /// <param name="testFraction">
    /// The share of test rows, above 0 and below 1. Each row is a test row with this probability, so the number of test rows is near it, but not exact.
    /// </param>
    /// <param name="seed">The seed. The same seed and fraction give the same rows in every pass. With the same seed, a larger fraction keeps all test rows of a smaller one. Default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testFraction"/> is not between 0 and 1, both excluded.</exception>
    /// <exception cref="InvalidOperationException">The source can be read only once.</exception>
    /// <example><code>var (training, test) = source.Split(testFraction: 0.2);</code></example>
    public (PropertySource Training, PropertySource Test) Split(double testFraction, int seed = 0)
    {
        var split = RowSplit.Of(testFraction, seed);
        return IsRepeatable
            ? (new SplitSource(this, split, isTest: false), new SplitSource(this, split, isTest: true))
            : throw new InvalidOperationException($"{Name} can be read only once, and a split reads it once for each side: give a source that can be read again, or read its rows into a list.");
    }

    /// <summary>Marks the source as read by an operation.</summary>
    /// <returns>The operation that read it before; null if there is none.</returns>
    internal string? Claim(string operation) => Interlocked.CompareExchange(ref _readBy, operation, null);

    /// <summary>Returns the name of the source.</summary>
    public override string ToString() => Name;
}
