using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Passes each row on to the receiver of its key. A row that is null has no key, and is passed on to none.</summary>
/// <param name="key">Returns the key of a row.</param>
/// <param name="create">Creates the receiver of a key.</param>
internal sealed class KeyedRows<TRow, TKey, TReceiver>(Func<TRow, TKey> key, Func<TReceiver> create) : IRowReceiver<TRow>
    where TKey : notnull
    where TReceiver : IRowReceiver<TRow>
{
    /// <summary>The receivers, in the order in which their keys appeared.</summary>
    public OrderedDictionary<TKey, TReceiver> Receivers { get; } = [];

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            if (rows[at] is null)
                continue;
            var its = key(rows[at]);
            if (!Receivers.TryGetValue(its, out var receiver))
                Receivers.Add(its, receiver = create());
            receiver.Take(rows.Slice(at, 1), first + at);
        }
    }
}
