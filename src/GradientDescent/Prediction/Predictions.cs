using System.Collections;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>The predictions for rows, one per row, in their order. They are computed while they are enumerated. Not all rows are in memory at once.</summary>
public sealed class Predictions : IEnumerable<double>
{
    private readonly Func<SkippedRows, IEnumerable<double>> _read;
    private SkippedRows _unpredicted = new();

    internal Predictions(Func<SkippedRows, IEnumerable<double>> read) => _read = read;

    /// <summary>
    /// The rows without a finite prediction, by property and reason, as in <see cref="ModelScores.Unpredicted"/>. It counts the rows that were enumerated so far; a new enumeration
    /// counts from 0.
    /// </summary>
    public IReadOnlyList<SkippedRowReason> Unpredicted => _unpredicted.Reasons;

    /// <summary>Reads the rows from the first one on, and predicts them.</summary>
    public IEnumerator<double> GetEnumerator() => _read(_unpredicted = new()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
