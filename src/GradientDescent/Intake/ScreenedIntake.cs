using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Leaves out rows whose numbers cannot be used, and counts them.</summary>
internal sealed class ScreenedIntake<TRow, T, TKernel>(RowIntake<TRow> intake) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    private readonly RowScreen<TRow, T, TKernel> _screen = new();
    private long _skipped;

    public override long RowCount => intake.RowCount;

    /// <summary>Runs of usable rows go on together.</summary>
    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        var from = 0;
        for (var at = 0; at < rows.Length; at++)
        {
            if (_screen.IsUsable(rows.Slice(at, 1)))
                continue;
            intake.Add(rows[from..at], first + from);
            from = at + 1;
            _skipped++;
        }

        intake.Add(rows[from..], first + from);
    }

    public override TrainingRows ToRows() => intake.ToRows() with { Skipped = _skipped };
}
