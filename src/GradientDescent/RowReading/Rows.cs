using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Printing;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>Creates <see cref="Rows{TRow}"/>.</summary>
public static class Rows
{
    /// <summary>Creates rows from a copy of these: <c>Rows.Of(a, b)</c>. The collection expression <c>[a, b]</c> calls it.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="rows">The rows.</param>
    public static Rows<TRow> Of<TRow>(params ReadOnlySpan<TRow> rows) => From((ReadOnlyMemory<TRow>)rows.ToArray());

    /// <summary>Uses rows in memory without copying them. An operation may read them on several threads at once.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="rows">The rows. Do not change them during an operation.</param>
    public static Rows<TRow> From<TRow>(ReadOnlyMemory<TRow> rows) => new MemoryRows<TRow>((from, count) => rows.Span.Slice(from, count), () => rows.Length);

    /// <inheritdoc cref="From{TRow}(ReadOnlyMemory{TRow})"/>
    public static Rows<TRow> From<TRow>(Memory<TRow> rows) => From((ReadOnlyMemory<TRow>)rows);

    /// <summary>Uses the rows of a sequence without copying them.</summary>
    /// <remarks>
    /// Arrays and lists are read in parallel. Other collections with a count are read by one thread, possibly several times. Other sequences are read once, and a second
    /// operation on the same <see cref="Rows{TRow}"/> throws an <see cref="InvalidOperationException"/>. If the sequence is a <see cref="Rows{TRow}"/> itself, it is
    /// returned.
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="rows">The sequence. Do not change it during an operation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    [OverloadResolutionPriority(1)]
    public static Rows<TRow> From<TRow>(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows switch
        {
            Rows<TRow> already => already,
            List<TRow> list => new MemoryRows<TRow>((from, count) => Slice(list, from, count), () => list.Count),

            // An array of a derived record is a sequence of TRow, but it cannot be a span of TRow.
            TRow[] array when array.GetType() == typeof(TRow[]) => new MemoryRows<TRow>((from, count) => array.AsSpan(from, count), () => array.Length),
            ArraySegment<TRow> segment when segment.Array?.GetType() == typeof(TRow[]) => From(segment.AsMemory()),
            ImmutableArray<TRow> { IsDefault: false } array => From(array.AsMemory()),
            IReadOnlyCollection<TRow> collection => new SequenceRows<TRow>(() => rows, RowAccess.Repeatable, () => collection.Count),
            ICollection<TRow> collection => new SequenceRows<TRow>(() => rows, RowAccess.Repeatable, () => collection.Count),
            _ => new SequenceRows<TRow>(() => rows, RowAccess.Once, () => null),
        };
    }

    /// <summary>Uses the rows of a source, such as a CSV file. They are read into columns; for when an object is made of a row, see <see cref="PropertySource"/>.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static Rows<TRow> From<TRow>(PropertySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SourceRows<TRow>(source);
    }

    /// <summary>Uses the rows of an asynchronous sequence. They can be read once, and only by the <c>…Async</c> methods of a trainer.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="rows">The sequence.</param>
    /// <param name="count">The number of rows, for <see cref="ReadingProgress.RowCount"/>. Default: none (unknown).</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Rows<TRow> From<TRow>(IAsyncEnumerable<TRow> rows, long? count = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new AsynchronousRows<TRow>(rows, NotNegative(count));
    }

    /// <summary>Creates rows that can be read again, by one thread at a time: for example those of a file that does not fit into memory.</summary>
    /// <remarks>
    /// <para>Operations on moments, on triangular factors and on residuals do not hold all rows in memory: for squared error that is the optimum, a descent from
    /// <see cref="GradientSource.Moments"/>, regularization paths, cross-validation and diagnostics.</para>
    /// <para>Operations that read the rows in every epoch store their values in columns: another loss, mini-batches and <see cref="GradientSource.Direct"/>.</para>
    /// <para>The values are also stored if means replace missing values (<see cref="MissingValues.Mean"/>). If rows may be left out
    /// (<see cref="MissingValues.SkipRow"/>, <see cref="InvalidRows.Skip"/>), a fit from moments still stores no rows, but paths, cross-validation and diagnostics
    /// do.</para>
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="read">Returns the rows from the first one on. It is called for every pass. Every call must return the same rows in the same order.</param>
    /// <param name="count">
    /// The number of rows. Default: none (unknown). An operation that needs the number, such as a cross-validation, then counts the rows in an extra pass.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <example><code>
    /// var rows = Rows.Repeatable(() => File.ReadLines("houses.csv").Select(Parse));
    /// </code></example>
    public static Rows<TRow> Repeatable<TRow>(Func<IEnumerable<TRow>> read, long? count = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        NotNegative(count);
        return new SequenceRows<TRow>(() => read() ?? throw new InvalidOperationException("The function given to Rows.Repeatable returned null: it must return the rows."), RowAccess.Repeatable, () => count);
    }

    private static ReadOnlySpan<TRow> Slice<TRow>(List<TRow> list, int from, int count) => from + count <= list.Count
        ? CollectionsMarshal.AsSpan(list).Slice(from, count)
        : throw new InvalidOperationException($"The list of rows changed while it was read: it has {list.Count} rows now, and row {RowNumber.Of(from + count - 1)} is needed. Do not change it before the operation ends.");

    private static long? NotNegative(long? count) => count is < 0
        ? throw new ArgumentOutOfRangeException(nameof(count), count, "The number of rows is negative: it must be 0 or more, or omitted if it is unknown.")
        : count;
}
