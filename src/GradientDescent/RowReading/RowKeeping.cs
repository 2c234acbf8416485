using GradientDescent.Fitting;

namespace GradientDescent.RowReading;

/// <summary>Keeps rows as they are, beside what another intake makes of them: for folds that look at the rows.</summary>
internal sealed class RowKeeping<TRow>(RowIntake<TRow> intake) : RowIntake<TRow>
{
    /// <summary>The rows so far.</summary>
    public List<TRow> Rows { get; } = [];

    public override long RowCount => intake.RowCount;

    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        intake.Add(rows, first);
        Rows.AddRange(rows);
    }

    public override TrainingRows ToRows() => intake.ToRows();
}
