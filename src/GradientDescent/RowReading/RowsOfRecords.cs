using System.Collections;
using System.Runtime.CompilerServices;
using GradientDescent.Printing;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>
/// Rows for a trainer, from any source. An array, a list, memory, a span and <c>[a, b]</c> convert to rows implicitly; <see cref="Rows"/> creates rows from
/// sequences.
/// </summary>
/// <remarks>
/// <para>An array, a list or memory is read in place, not copied: do not change it during an operation.</para>
/// <para><see cref="Access"/> determines how often the rows can be read, and by how many threads.</para>
/// <para>To write your own source, derive from this class and override <see cref="GetEnumerator"/>, <see cref="Access"/> and, if the number of rows is known,
/// <see cref="Count"/>.</para>
/// </remarks>
/// <typeparam name="TRow">The model record.</typeparam>
/// <example><code>
/// House[] houses = [new(1, 80), new(2, 170)];
/// new House.Trainer().Fit(houses);                                       // an array converts implicitly
/// new House.Trainer().Fit(Rows.Repeatable(() => File.ReadLines("houses.csv").Select(Parse)));
/// </code></example>
[CollectionBuilder(typeof(Rows), nameof(Rows.Of))]
public abstract class Rows<TRow> : IEnumerable<TRow>
{
    private string? _readBy;

    /// <summary>The number of rows, if it is known before they are read. Default: null (unknown).</summary>
    public virtual long? Count => null;

    /// <summary>How often the rows can be read, and by how many threads.</summary>
    public abstract RowAccess Access { get; }

    /// <summary>Whether the rows can only be read asynchronously, by the <c>…Async</c> methods of a trainer. Default: false.</summary>
    public virtual bool IsAsynchronous => false;

    /// <summary>Access to the rows for several threads; null if they cannot be read in parallel.</summary>
    internal virtual RowSlice<TRow>? Slice => null;

    /// <summary>Whether the rows are read in runs, see <see cref="Runs"/>.</summary>
    internal virtual bool IsInRuns => false;

    /// <summary>Reads the rows from the first one on, in runs. A run is valid until the next one.</summary>
    internal virtual IEnumerable<ReadOnlyMemory<TRow>> Runs(CancellationToken cancellationToken) => throw new NotSupportedException("These rows are read one by one.");

    /// <summary>Whether the runs can also be read asynchronously, see <see cref="RunsAsync"/>.</summary>
    internal virtual bool CanRunAsync => false;

    /// <summary>The same as <see cref="Runs"/>, asynchronously.</summary>
    internal virtual IAsyncEnumerable<ReadOnlyMemory<TRow>> RunsAsync(CancellationToken cancellationToken) => throw new NotSupportedException("These runs are read synchronously.");

    /// <summary>Reads the rows from the first one on.</summary>
    /// <exception cref="InvalidOperationException">The rows can only be read asynchronously.</exception>
    public abstract IEnumerator<TRow> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Reads the rows from the first one on. It is used if <see cref="IsAsynchronous"/> is true. Default: the same rows as <see cref="GetEnumerator"/>.
    /// </summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public virtual async IAsyncEnumerable<TRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in this)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <summary>Splits the rows at random into training rows and test rows. No row is stored: each side reads all rows, and leaves out those of the other.</summary>
    /// <remarks>For an array or a list, <see cref="TrainTestSplit"/> is faster, and its number of test rows is exact.</remarks>
    /// <param name="testFraction">
    /// The share of test rows, above 0 and below 1. Each row is a test row with this probability, so the number of test rows is near it, but not exact.
    /// </param>
    /// <param name="seed">The seed. The same seed and fraction give the same rows in every pass. With the same seed, a larger fraction keeps all test rows of a smaller one. Default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testFraction"/> is not between 0 and 1, both excluded.</exception>
    /// <exception cref="InvalidOperationException">The rows can be read only once.</exception>
    /// <example><code>var (training, test) = rows.Split(testFraction: 0.2);</code></example>
    public (Rows<TRow> Training, Rows<TRow> Test) Split(double testFraction, int seed = 0)
    {
        if (this is SourceRows<TRow> { Source: var source })
            return source.Split(testFraction, seed);
        var split = RowSplit.Of(testFraction, seed);
        return Access == RowAccess.Once
            ? throw new InvalidOperationException("The rows can be read only once, and a split reads them once for each side: give a list to TrainTestSplit.Of, or rows that can be read again.")
            : (Rows.Repeatable(() => split.Side(this, isTest: false)), Rows.Repeatable(() => split.Side(this, isTest: true)));
    }

    /// <summary>Uses the rows of an array without copying them.</summary>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public static implicit operator Rows<TRow>(TRow[] rows) => Rows.From(rows);

    /// <summary>Uses the rows of a list without copying them.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static implicit operator Rows<TRow>(List<TRow> rows) => Rows.From(rows);

    /// <summary>Uses rows in memory without copying them.</summary>
    public static implicit operator Rows<TRow>(ReadOnlyMemory<TRow> rows) => Rows.From(rows);

    /// <summary>Uses rows in memory without copying them.</summary>
    public static implicit operator Rows<TRow>(Memory<TRow> rows) => Rows.From((ReadOnlyMemory<TRow>)rows);

    /// <summary>Copies the rows of a span.</summary>
    public static implicit operator Rows<TRow>(ReadOnlySpan<TRow> rows) => Rows.Of(rows);

    /// <summary>Copies the rows of a span.</summary>
    public static implicit operator Rows<TRow>(Span<TRow> rows) => Rows.Of<TRow>(rows);

    /// <summary>Uses the rows of a source, such as a CSV file. They are read into columns; for when an object is made of a row, see <see cref="PropertySource"/>.</summary>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public static implicit operator Rows<TRow>(PropertySource source) => Rows.From<TRow>(source);

    /// <summary>Returns the number of rows, if it is known, and how they can be read, for example <c>7 rows of House, InParallel</c>, in the invariant culture.</summary>
    public override string ToString() => $"{(Count is { } count ? Counted.Of(count, "row") : "Rows")} of {typeof(TRow).Name}, {Access}";

    /// <summary>Marks the rows as read by an operation.</summary>
    /// <param name="operation">The operation's name in messages.</param>
    /// <param name="synchronously">Whether the operation reads synchronously.</param>
    /// <exception cref="InvalidOperationException">The rows cannot be read in this way, or not again. Nothing was read.</exception>
    internal void Begin(string operation, bool synchronously)
    {
        if (synchronously && IsAsynchronous)
            throw new InvalidOperationException($"{operation} reads rows synchronously, but these rows can only be read asynchronously: call {operation}Async.");
        if (Count is < 0)
            throw new InvalidOperationException($"{operation} cannot read these rows: their Count is {Count}. It must be 0 or more, or null if it is unknown.");
        if (Access == RowAccess.Once && Claim(operation) is { } before)
        {
            throw new InvalidOperationException(
                $"{operation} cannot read these rows: they can be read only once, and {before} has already read them. Give an array, a list or Rows.Repeatable, which can be read again.");
        }
    }

    /// <summary>Marks rows that can be read once as read.</summary>
    /// <returns>The operation that read them before; null if there is none.</returns>
    private protected virtual string? Claim(string operation) => Interlocked.CompareExchange(ref _readBy, operation, null);
}
