using GradientDescent.Prediction;

namespace GradientDescent.OutOfFold;

/// <summary>Stores the predictions of all rows, and scores them: those of each fold, and all together.</summary>
/// <param name="models">The model of each fold.</param>
/// <param name="rowCount">The number of rows.</param>
internal sealed class OutOfFoldScores(IReadOnlyList<ILinearModel> models, long rowCount)
{
    private readonly ScorerGroups<OutOfFoldRow, OutOfFoldScorer>[] _folds = [.. models.Select(OutOfFoldScorer.Groups)];
    private readonly ScorerGroups<OutOfFoldRow, OutOfFoldScorer> _all = OutOfFoldScorer.Groups(models[0]);
    private long _count;

    /// <summary>The prediction of each row; NaN if it has none.</summary>
    public double[] Predictions { get; } = new double[rowCount];

    /// <summary>Adds the next rows.</summary>
    public void Add(ReadOnlySpan<OutOfFoldRow> rows)
    {
        for (int from = 0, to = 0; from < rows.Length; from = to)
        {
            var fold = rows[from].Fold;
            for (; to < rows.Length && rows[to].Fold == fold; to++)
                Predictions[_count + to] = rows[to].Prediction;
            if (fold < 0)
                continue;
            _folds[fold].Take(rows[from..to], _count + from);
            _all.Take(rows[from..to], _count + from);
        }

        _count += rows.Length;
    }

    /// <summary>The scores of each fold, and those of all rows together. No more rows are added after it.</summary>
    public (IReadOnlyList<ModelScores> Folds, ModelScores All) End() => ([.. _folds.Select(static fold => fold.End().ToScores())], _all.End().ToScores());
}
