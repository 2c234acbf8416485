using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>
/// Copies the rows that may pass a kink, and sums the gradient of the others, which then is constant (Portnoy and Koenker, The Gaussian Hare and the Laplacian Tortoise,
/// 1997, §5, https://doi.org/10.1214/ss/1030037960).
/// </summary>
/// <param name="rows">All rows.</param>
/// <param name="residuals">Their residuals.</param>
/// <param name="places">Where each row is copied to; −1 for the others.</param>
/// <param name="weight">Σ sample weight.</param>
/// <param name="into">Receives the rows.</param>
internal sealed class GatherPass(LossRows rows, double[] residuals, int[] places, double weight, KinkedRows into) : IBlockSums<GatherPass>
{
    private readonly double[] _vector = new double[rows.WeightCount];

    /// <summary>The gradient of the rows that are not copied.</summary>
    public double[] Gradient { get; } = new double[rows.WeightCount];

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            var number = firstRow + row;
            var share = rows.SampleWeight(block, row) / weight;
            if (share == 0)
                continue;

            var place = places[number];
            var vector = place < 0 ? _vector : into.Vector(place);
            for (var feature = 0; feature < rows.FeatureCount; feature++)
                vector[feature] = rows.Feature(block, feature, row);
            if (rows.HasIntercept)
                vector[^1] = 1;

            if (place < 0)
            {
                Vectors.AddScaled(share * rows.Pieces.Slopes[rows.Pieces.PieceAt(residuals[number])], vector, Gradient);
                continue;
            }

            into.Targets[place] = rows.Target(block, row);
            into.Scales[place] = share;
            into.Numbers[place] = number;
        }
    }

    public void Merge(GatherPass other) => Vectors.AddScaled(1, other.Gradient, Gradient);

    public void Clear() => Array.Clear(Gradient);
}
