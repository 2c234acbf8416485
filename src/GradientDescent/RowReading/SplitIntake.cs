using GradientDescent.Fitting;

namespace GradientDescent.RowReading;

/// <summary>Some rows to one intake and the rest to another: those to train on, and those to validate with.</summary>
internal sealed class SplitIntake<TRow>(RowIntake<TRow> training, RowIntake<TRow> validation, ValidationDraw draw) : RowIntake<TRow>
{
    public override long RowCount => training.RowCount + validation.RowCount;

    /// <summary>Runs of rows that go the same way go together.</summary>
    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        var from = 0;
        var validates = false;
        for (var at = 0; at < rows.Length; at++)
        {
            var next = draw.Next();
            if (next != validates)
            {
                Pass(rows[from..at], first + from, validates);
                (from, validates) = (at, next);
            }
        }

        Pass(rows[from..], first + from, validates);
    }

    public override TrainingRows ToRows() => training.RowCount == 0 || validation.RowCount == 0
        ? throw new ArgumentException($"{RowCount} rows are too few to keep a ValidationFraction of them away from training.")
        : new(training.ToRows().Training, validation.ToRows().Training);

    private void Pass(ReadOnlySpan<TRow> rows, long first, bool validates) => (validates ? validation : training).Add(rows, first);
}
