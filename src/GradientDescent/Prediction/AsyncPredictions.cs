using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>The predictions for rows that are read asynchronously, one per row, in their order. They are computed while they are enumerated.</summary>
public sealed class AsyncPredictions : IAsyncEnumerable<double>
{
    private readonly Func<SkippedRows, IAsyncEnumerable<double>> _read;
    private SkippedRows _unpredicted = new();

    internal AsyncPredictions(Func<SkippedRows, IAsyncEnumerable<double>> read) => _read = read;

    /// <inheritdoc cref="Predictions.Unpredicted"/>
    public IReadOnlyList<SkippedRowReason> Unpredicted => _unpredicted.Reasons;

    /// <summary>Reads the rows from the first one on, and predicts them.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public IAsyncEnumerator<double> GetAsyncEnumerator(CancellationToken cancellationToken = default) => _read(_unpredicted = new()).GetAsyncEnumerator(cancellationToken);
}
