using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Passes each row on to the receiver of its key. A row without a key is passed on to none.</summary>
/// <param name="key">Returns the key of a row; null if it has none.</param>
/// <param name="create">Creates the receiver of a key.</param>
internal sealed class KeyedRows<TRow, TKey, TReceiver>(Func<TRow, Keyed<TKey>?> key, Func<TReceiver> create) : IRowReceiver<TRow>
    where TKey : notnull
    where TReceiver : IRowReceiver<TRow>
{
    /// <summary>The receivers, in the order in which their keys appeared.</summary>
    public OrderedDictionary<TKey, TReceiver> Receivers { get; } = [];

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            if (key(rows[at]) is not { Key: var its })
                continue;
            if (!Receivers.TryGetValue(its, out var receiver))
                Receivers.Add(its, receiver = create());
            receiver.Take(rows.Slice(at, 1), first + at);
        }
    }
}

/// <summary>The key of a row.</summary>
internal readonly record struct Keyed<TKey>(TKey Key);
