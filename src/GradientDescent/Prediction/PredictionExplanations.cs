using System.Collections;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>The explanation of the prediction of each row, in order. The rows are read while they are enumerated.</summary>
/// <remarks>A row without a finite prediction has null, and <see cref="Unpredicted"/> counts it.</remarks>
public sealed class PredictionExplanations : IEnumerable<PredictionExplanation?>
{
    private readonly Func<SkippedRows, IEnumerable<PredictionExplanation?>> _read;
    private SkippedRows _unpredicted = new();

    internal PredictionExplanations(Func<SkippedRows, IEnumerable<PredictionExplanation?>> read) => _read = read;

    /// <summary>The rows without a prediction among those read so far, by property and reason.</summary>
    public IReadOnlyList<SkippedRowReason> Unpredicted => _unpredicted.Reasons;

    /// <summary>Reads the rows from the first one. <see cref="Unpredicted"/> begins anew.</summary>
    public IEnumerator<PredictionExplanation?> GetEnumerator() => _read(_unpredicted = new()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
