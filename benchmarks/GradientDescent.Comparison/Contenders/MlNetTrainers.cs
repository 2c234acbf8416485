using System.Numerics;
using GradientDescent.Comparison.Data;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace GradientDescent.Comparison.Contenders;

/// <summary>ML.NET's two trainers for a linear regression; a third, Ols, is in a package of its own that needs MKL.</summary>
internal static class MlNetTrainers
{
    /// <summary>After this number of steps, stochastic descent is within 0.1 % here.</summary>
    public const int Steps = 100_000;

    /// <param name="data">The rows.</param>
    /// <param name="shuffle">Whether the rows are read in a different order in every pass, which is ML.NET's default; they are already in random order.</param>
    public static Contender OnlineGradientDescent<T>(RawColumns<T> data, bool shuffle)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (context, view) = MlNetView.Cached(data);
        var options = new OnlineGradientDescentTrainer.Options
        {
            NumberOfIterations = Math.Max(1, Steps / data.Rows),
            LearningRate = 0.1f,
            Shuffle = shuffle,
        };
        return Of(view, context.Regression.Trainers.OnlineGradientDescent(options));
    }

    /// <summary>With the penalty and the number of passes that reach 0.1 % in the shortest time; many rows need no shuffling.</summary>
    public static Contender Sdca<T>(RawColumns<T> data, int threads)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (context, view) = MlNetView.Cached(data);
        var options = new SdcaRegressionTrainer.Options
        {
            NumberOfThreads = threads,
            L2Regularization = 0.01f,
            Shuffle = data.Rows <= Steps,
            MaximumNumberOfIterations = 10,
            ConvergenceTolerance = 1e-4f,
        };
        return Of(view, context.Regression.Trainers.Sdca(options));
    }

    private static InProcess Of<TModel>(IDataView view, IEstimator<ISingleFeaturePredictionTransformer<TModel>> trainer)
        where TModel : LinearModelParameters => new(() =>
        {
            var model = trainer.Fit(view).Model;
            return [.. model.Weights.Select(weight => (double)weight), model.Bias];
        });
}
