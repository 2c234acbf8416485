using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Prediction;

/// <summary>What a sequence of predictions returns for a row: a number, or an explanation.</summary>
internal interface IPredictionForm<T, TResult>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The result for a row that cannot be read.</summary>
    TResult None { get; }

    /// <param name="block">The features of the row, with means in the place of missing values.</param>
    /// <param name="at">The index of the row in the block.</param>
    /// <param name="prediction">The prediction. It may be NaN.</param>
    TResult Of(Block<T> block, int at, double prediction);
}

/// <summary>The prediction; NaN if there is none.</summary>
internal readonly struct NumberForm<T> : IPredictionForm<T, double>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public double None => double.NaN;

    public double Of(Block<T> block, int at, double prediction) => prediction;
}

/// <summary>The explanation of the prediction; null if there is none.</summary>
internal readonly struct ExplanationForm<T>(ILinearModel model) : IPredictionForm<T, PredictionExplanation?>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly double[] _weights = model.ToWeights();

    public PredictionExplanation? None => null;

    public PredictionExplanation? Of(Block<T> block, int at, double prediction)
    {
        if (!double.IsFinite(prediction))
            return null;
        var features = new double[model.Schema.Features.Count];
        for (var feature = 0; feature < features.Length; feature++)
            features[feature] = double.CreateTruncating(block[feature, at]);
        return new(model.Schema, _weights, features);
    }
}
