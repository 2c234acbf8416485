using GradientDescent.Prediction;
using GradientDescent.RowReading;
using GradientDescent.Scoring;

namespace GradientDescent.OutOfFold;

/// <summary>Adds predicted rows to the sums of an evaluation. Rows without a finite prediction are left out and counted.</summary>
/// <param name="model">A model of the rows.</param>
internal sealed class OutOfFoldScorer(ILinearModel model) : IRowReceiver<OutOfFoldRow>, IPartialSum<OutOfFoldScorer>
{
    private readonly EvaluationSums _sums = EvaluationSums.Of(model);
    private readonly SkippedRows _unpredicted = new();

    /// <summary>Scorers for groups of rows.</summary>
    public static ScorerGroups<OutOfFoldRow, OutOfFoldScorer> Groups(ILinearModel model) => new(new(model), new(model));

    public void Take(ReadOnlySpan<OutOfFoldRow> rows, long first)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            if (rows[at].IsPredicted)
                _sums.Add(rows[at].Row, rows[at].Transformed);
            else
                _unpredicted.Add(first + at, InvalidRow.OfPrediction(model.Schema.TargetProperty.Name, rows[at].Row.Prediction));
        }
    }

    public void Merge(OutOfFoldScorer other)
    {
        _sums.Merge(other._sums);
        _unpredicted.Merge(other._unpredicted);
    }

    public void Clear()
    {
        _sums.Clear();
        _unpredicted.Clear();
    }

    public ModelScores ToScores() => _sums.ToScores(model.Schema, _unpredicted.Reasons);
}
