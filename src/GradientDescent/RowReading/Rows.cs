using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>Makes <see cref="Rows{TRow}"/>.</summary>
public static class Rows
{
    /// <summary>A copy of these rows: <c>Rows.Of(a, b)</c>, or <c>[a, b]</c> where rows are wanted.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    public static Rows<TRow> Of<TRow>(params ReadOnlySpan<TRow> rows) => From((ReadOnlyMemory<TRow>)rows.ToArray());

    /// <summary>The rows in memory, which is read by several threads and not copied.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    public static Rows<TRow> From<TRow>(ReadOnlyMemory<TRow> rows) => new MemoryRows<TRow>((from, count) => rows.Span.Slice(from, count), () => rows.Length);

    /// <inheritdoc cref="From{TRow}(ReadOnlyMemory{TRow})"/>
    public static Rows<TRow> From<TRow>(Memory<TRow> rows) => From((ReadOnlyMemory<TRow>)rows);

    /// <summary>
    /// The rows of a sequence. Those of an array or a list are read by several threads, those of any other collection again where need be, <see cref="Rows{TRow}"/>
    /// stay what they are, and any other sequence is enumerated once.
    /// </summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    [OverloadResolutionPriority(1)]
    public static Rows<TRow> From<TRow>(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows switch
        {
            Rows<TRow> already => already,
            List<TRow> list => new MemoryRows<TRow>((from, count) => Slice(list, from, count), () => list.Count),

            // An array of a derived record is a sequence of rows, but no span of them.
            TRow[] array when array.GetType() == typeof(TRow[]) => new MemoryRows<TRow>((from, count) => array.AsSpan(from, count), () => array.Length),
            ArraySegment<TRow> segment when segment.Array?.GetType() == typeof(TRow[]) => From(segment.AsMemory()),
            ImmutableArray<TRow> { IsDefault: false } array => From(array.AsMemory()),
            IReadOnlyCollection<TRow> collection => new SequenceRows<TRow>(() => rows, RowAccess.Again, () => collection.Count),
            ICollection<TRow> collection => new SequenceRows<TRow>(() => rows, RowAccess.Again, () => collection.Count),
            _ => new SequenceRows<TRow>(() => rows, RowAccess.Once, () => null),
        };
    }

    /// <summary>The rows of an asynchronous sequence, which is enumerated once, by the <c>…Async</c> methods of a trainer.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="rows">The sequence.</param>
    /// <param name="count">How many rows it has, where that is known: progress says it then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static Rows<TRow> From<TRow>(IAsyncEnumerable<TRow> rows, long? count = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new AsynchronousRows<TRow>(rows, NotNegative(count));
    }

    /// <summary>Rows that are read anew as often as need be, by one thread at a time: those of a file, for example.</summary>
    /// <remarks>
    /// What needs only sums of them, such as the optimum of squared error, a path or a cross-validation of it, never has them in memory all at once. A descent on
    /// the rows themselves (another loss, batches, <see cref="GradientSource.Direct"/>) keeps their numbers in columns, and so does everything that leaves rows
    /// out, keeps some away to validate, or fills missing values with means, where it is not summed as it comes.
    /// </remarks>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="read">Begins to read from the first row on; every time the same rows in the same order.</param>
    /// <param name="count">How many rows there are, where that is known; otherwise they are counted in a pass of its own where their number must be known first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Rows<TRow> Again<TRow>(Func<IEnumerable<TRow>> read, long? count = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        NotNegative(count);
        return new SequenceRows<TRow>(() => read() ?? throw new InvalidOperationException("The function given to Rows.Again returned null: it must return the rows."), RowAccess.Again, () => count);
    }

    private static ReadOnlySpan<TRow> Slice<TRow>(List<TRow> list, int from, int count) => from + count <= list.Count
        ? CollectionsMarshal.AsSpan(list).Slice(from, count)
        : throw new InvalidOperationException($"The list of rows was changed while it was read: it has {list.Count} rows now, and row {from + count - 1} was wanted.");

    private static long? NotNegative(long? count) => count is < 0
        ? throw new ArgumentOutOfRangeException(nameof(count), count, "The number of rows is 0 or more; leave it out where it is not known.")
        : count;
}
