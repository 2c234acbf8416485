using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.ActiveSets;

/// <summary>Computes the residuals of all rows in double precision, and sums the loss.</summary>
/// <param name="rows">The rows.</param>
/// <param name="weights">The weights.</param>
/// <param name="residuals">Receives a residual per row; infinity for a row of weight 0, which then is near to no kink.</param>
internal sealed class ResidualPass(LossRows rows, double[] weights, double[] residuals) : IBlockSums<ResidualPass>
{
    /// <summary>Σ weight.</summary>
    public double Weight { get; private set; }

    /// <summary>Σ weight · loss.</summary>
    public double Loss { get; private set; }

    /// <summary>Σ weight · |residual|.</summary>
    public double ResidualSize { get; private set; }

    /// <summary>Σ weight · |target|.</summary>
    public double TargetSize { get; private set; }

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var here = residuals.AsSpan((int)firstRow, block.Rows);
        here.Fill(rows.HasIntercept ? weights[^1] : 0);
        for (var feature = 0; feature < rows.FeatureCount; feature++)
        {
            var (shift, coefficient) = (rows.Units.Shifts[feature], weights[feature] / rows.Units.Scales[feature]);
            var cells = block.Cells(feature);
            for (var row = 0; row < here.Length; row++)
                here[row] += coefficient * (double.CreateTruncating(cells[row]) - shift);
        }

        for (var row = 0; row < here.Length; row++)
        {
            var (target, weight) = (rows.Target(block, row), rows.SampleWeight(block, row));
            here[row] = weight > 0 ? here[row] - target : double.PositiveInfinity;
            if (weight == 0)
                continue;
            Weight += weight;
            Loss += weight * rows.Pieces.Value(here[row]);
            ResidualSize += weight * Math.Abs(here[row]);
            TargetSize += weight * Math.Abs(target);
        }
    }

    public void Merge(ResidualPass other)
    {
        Weight += other.Weight;
        Loss += other.Loss;
        ResidualSize += other.ResidualSize;
        TargetSize += other.TargetSize;
    }

    public void Clear() => Weight = Loss = ResidualSize = TargetSize = 0;
}
