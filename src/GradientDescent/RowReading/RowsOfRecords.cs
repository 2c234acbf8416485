using System.Collections;
using System.Runtime.CompilerServices;
using GradientDescent.Printing;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>
/// Rows to train on or to look at, wherever they come from. An array, a list, memory, a span and <c>[a, b]</c> become rows by themselves; <see cref="Rows"/> makes
/// them of sequences. How often they can be read is their own business, see <see cref="Access"/>.
/// </summary>
/// <remarks>
/// An array, a list or memory is read where it lies, not copied: do not change it while it is read. A source of your own derives from this class: it gives
/// <see cref="GetEnumerator"/>, <see cref="Access"/> and, where it is known, <see cref="Count"/>.
/// </remarks>
/// <typeparam name="TRow">The model record.</typeparam>
/// <example><code>
/// House[] houses = [new(1, 80), new(2, 170)];
/// new House.Trainer().Fit(houses);                                       // an array becomes rows by itself
/// new House.Trainer().Fit(Rows.Again(() => File.ReadLines("houses.csv").Select(Parse)));
/// </code></example>
[CollectionBuilder(typeof(Rows), nameof(Rows.Of))]
public abstract class Rows<TRow> : IEnumerable<TRow>
{
    private string? _readBy;

    /// <summary>How many rows there are, where that is known before they are read. Default: null.</summary>
    public virtual long? Count => null;

    /// <summary>How often they can be read, and by how many threads.</summary>
    public abstract RowAccess Access { get; }

    /// <summary>Whether they can only be read asynchronously, by the <c>…Async</c> methods of a trainer. Default: false.</summary>
    public virtual bool IsAsynchronous => false;

    /// <summary>The rows at hand, where several threads can get at them.</summary>
    internal virtual RowSlice<TRow>? Slice => null;

    /// <summary>Reads the rows from the first on.</summary>
    /// <exception cref="InvalidOperationException">They can only be read asynchronously.</exception>
    public abstract IEnumerator<TRow> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the rows from the first on, asynchronously where <see cref="IsAsynchronous"/> says so. Default: as <see cref="GetEnumerator"/> does.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    public virtual async IAsyncEnumerable<TRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var row in this)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <summary>The rows of an array. They are not copied.</summary>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    public static implicit operator Rows<TRow>(TRow[] rows) => Rows.From(rows);

    /// <summary>The rows of a list. They are not copied.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static implicit operator Rows<TRow>(List<TRow> rows) => Rows.From(rows);

    /// <summary>The rows in memory. They are not copied.</summary>
    public static implicit operator Rows<TRow>(ReadOnlyMemory<TRow> rows) => Rows.From(rows);

    /// <summary>The rows in memory. They are not copied.</summary>
    public static implicit operator Rows<TRow>(Memory<TRow> rows) => Rows.From((ReadOnlyMemory<TRow>)rows);

    /// <summary>A copy of the rows of a span.</summary>
    public static implicit operator Rows<TRow>(ReadOnlySpan<TRow> rows) => Rows.Of(rows);

    /// <summary>A copy of the rows of a span.</summary>
    public static implicit operator Rows<TRow>(Span<TRow> rows) => Rows.Of<TRow>(rows);

    /// <summary>How many there are, where that is known, and how often they can be read: <c>7 rows of House, InParallel</c>, in the invariant culture.</summary>
    public override string ToString() => $"{(Count is { } count ? Counted.Of(count, "row") : "Rows")} of {typeof(TRow).Name}, {Access}";

    /// <summary>Marks the rows as read by an operation.</summary>
    /// <param name="operation">What a user calls it.</param>
    /// <param name="synchronously">Whether it cannot wait.</param>
    /// <exception cref="InvalidOperationException">They cannot be read so, or not any more. Nothing was read.</exception>
    internal void Begin(string operation, bool synchronously)
    {
        if (synchronously && IsAsynchronous)
            throw new InvalidOperationException($"{operation} reads rows synchronously, and these can only be read asynchronously: call {operation}Async.");
        if (Count is < 0)
            throw new InvalidOperationException($"{operation} cannot read these rows: they say that there are {Count} of them. Count is 0 or more, or null where it is not known.");
        if (Access == RowAccess.Once && Interlocked.CompareExchange(ref _readBy, operation, null) is { } before)
        {
            throw new InvalidOperationException(
                $"{operation} cannot read these rows: they can be read only once, and {before} has read them. Give an array, a list or Rows.Again, which can be read again.");
        }
    }
}
