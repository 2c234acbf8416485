using System.Numerics;

namespace GradientDescent.Objectives;

/// <summary>The loss of single rows that are held in columns.</summary>
/// <remarks>Without a kernel and in scalars: one row does not fill a vector.</remarks>
internal sealed class ColumnRowObjective<T, TLoss>(Columns<T> columns, TLoss loss) : RowObjective
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    public override RowLoss Evaluate(long row, ReadOnlySpan<double> weights, Span<double> features)
    {
        var cells = columns.Rows(row, 1);
        var sum = 0.0;
        for (var column = 0; column < features.Length; column++)
        {
            var feature = double.CreateTruncating(cells[column, 0]);
            features[column] = feature;
            sum += weights[column] * feature;
        }

        // prediction = Σ coefficient · feature + intercept
        var target = features.Length;
        var prediction = Vector.Create(sum + (weights.Length > features.Length ? weights[^1] : 0));
        var value = loss.Evaluate(prediction, Vector.Create(double.CreateTruncating(cells[target, 0])), out var slope);
        var weight = columns.ColumnCount > target + 1 ? double.CreateTruncating(cells[target + 1, 0]) : 1;
        return new(value[0], slope[0], weight);
    }
}
