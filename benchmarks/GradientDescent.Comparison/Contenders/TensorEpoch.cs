using System.Numerics;
using System.Numerics.Tensors;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Contenders;

/// <summary>An epoch vectorised with the framework's TensorPrimitives: one call per column to predict, and one to sum the gradient.</summary>
internal static class TensorEpoch
{
    public static Epoch Of<T>(RawColumns<T> data)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[][] features = [.. Enumerable.Range(0, data.Features).Select(feature => data.Feature(feature).ToArray())];
        var targets = data.Target.ToArray();
        var residuals = new T[data.Rows];
        return (weights, gradient) =>
        {
            TensorPrimitives.Subtract(T.CreateTruncating(weights[^1]), targets, residuals);
            for (var feature = 0; feature < features.Length; feature++)
                TensorPrimitives.MultiplyAdd(features[feature], T.CreateTruncating(weights[feature]), residuals, residuals);

            var scale = 2.0 / residuals.Length;
            for (var feature = 0; feature < features.Length; feature++)
                gradient[feature] = scale * double.CreateTruncating(TensorPrimitives.Dot<T>(features[feature], residuals));
            gradient[^1] = scale * double.CreateTruncating(TensorPrimitives.Sum<T>(residuals));
            return double.CreateTruncating(TensorPrimitives.SumOfSquares<T>(residuals)) / residuals.Length;
        };
    }
}
