using GradientDescent.Passes;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Sums rows that are read one after the other in the same groups as rows that several threads read. So both give the same bits.</summary>
/// <param name="total">The sums that all groups are merged into.</param>
/// <param name="group">Cleared sums of one group.</param>
internal sealed class ScorerGroups<TRow, TScorer>(TScorer total, TScorer group) : IRowReceiver<TRow>
    where TScorer : IRowReceiver<TRow>, IPartialSum<TScorer>
{
    private int _grouped;

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var part = rows[..Math.Min(rows.Length, RowGroups.Rows - _grouped)];
            group.Take(part, first);
            _grouped += part.Length;
            if (_grouped == RowGroups.Rows)
                End();
            first += part.Length;
            rows = rows[part.Length..];
        }
    }

    /// <summary>Merges the last group, even if it is not full.</summary>
    /// <returns>The sums of all rows.</returns>
    public TScorer End()
    {
        total.Merge(group);
        group.Clear();
        _grouped = 0;
        return total;
    }
}
