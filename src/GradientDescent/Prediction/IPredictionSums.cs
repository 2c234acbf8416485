using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Prediction;

/// <summary>Sums over rows with their predictions.</summary>
internal interface IPredictionSums<TSelf> : IPartialSum<TSelf>
    where TSelf : IPredictionSums<TSelf>
{
    /// <param name="row">The prediction and the target of the row, in the units of the target's property. The prediction is finite.</param>
    /// <param name="transformed">The same on the scale of the model, which differs for a transformed target.</param>
    /// <param name="block">The block with the features of the row.</param>
    /// <param name="at">The index of the row in the block.</param>
    void Add<T>(PredictedRow row, PredictedRow transformed, Block<T> block, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
