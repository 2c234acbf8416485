using System.ComponentModel;
using GradientDescent.Prediction;

namespace GradientDescent;

/// <summary>Reads many rows and predicts them with a model. Generated code creates it.</summary>
/// <typeparam name="TRow">The model record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RowPredictor<TRow>
{
    private protected RowPredictor()
    {
    }

    /// <summary>Predicts rows and adds them to sums.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="operation">The operation's name in messages.</param>
    /// <param name="create">Creates cleared sums.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    internal abstract ScoredRows<TSums> Sum<TSums>(Rows<TRow> rows, string operation, Func<TSums> create, CancellationToken cancellation)
        where TSums : IPredictionSums<TSums>;

    /// <inheritdoc cref="Sum"/>
    internal abstract Task<ScoredRows<TSums>> SumAsync<TSums>(Rows<TRow> rows, string operation, Func<TSums> create, CancellationToken cancellation)
        where TSums : IPredictionSums<TSums>;

    /// <summary>Predicts rows and adds them to the sums of their keys, in the order in which the keys appear.</summary>
    /// <exception cref="NotSupportedException">The rows are those of a source, and no object of the record can be made.</exception>
    internal abstract OrderedDictionary<TKey, ScoredRows<TSums>> SumBy<TSums, TKey>(Rows<TRow> rows, string operation, Func<TRow, TKey> key, Func<TSums> create, CancellationToken cancellation)
        where TSums : IPredictionSums<TSums>
        where TKey : notnull;

    /// <summary>Predicts the rows of a source and adds them to the sums of their groups, in the order in which the groups appear.</summary>
    internal abstract OrderedDictionary<string, ScoredRows<TSums>> SumBy<TSums>(PropertySource source, string operation, string groupColumn, Func<TSums> create, CancellationToken cancellation)
        where TSums : IPredictionSums<TSums>;

    /// <summary>Predicts rows one after the other, in the units of the target's property. NaN where there is no prediction.</summary>
    internal abstract Predictions Predict(Rows<TRow> rows, string operation);

    /// <summary>Explains rows one after the other.</summary>
    internal abstract PredictionExplanations Explain(Rows<TRow> rows, string operation);

    /// <inheritdoc cref="Predict"/>
    internal abstract AsyncPredictions PredictAsync(Rows<TRow> rows, string operation, CancellationToken cancellation);
}
