using System.Numerics;
using GradientDescent.Fitting;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Leaves out rows that are not to be trained on, and counts them.</summary>
internal sealed class ScreenedIntake<TRow, T, TKernel, TModel>(RowIntake<TRow> intake, InvalidRows invalidRows) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private readonly RowScreen<TRow, T, TKernel, TModel> _screen = new(invalidRows);
    private long _skipped;

    public override long RowCount => intake.RowCount;

    public override long Skipped => _skipped;

    /// <summary>Runs of rows that are taken go on together.</summary>
    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        var from = 0;
        for (var at = 0; at < rows.Length; at++)
        {
            if (_screen.Takes(rows.Slice(at, 1)))
                continue;
            intake.Add(rows[from..at], first + from);
            from = at + 1;
            _skipped++;
        }

        intake.Add(rows[from..], first + from);
    }

    public override TrainingRows ToRows() => intake.ToRows() with { Skipped = _skipped };
}
