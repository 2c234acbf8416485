using System.Numerics;
using GradientDescent.Comparison.Data;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace GradientDescent.Comparison.Contenders;

/// <summary>ML.NET's two trainers for a linear regression; a third, Ols, is in a package of its own that needs MKL.</summary>
internal static class MlNetTrainers
{
    public static Contender OnlineGradientDescent<T>(RawColumns<T> data)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (context, view) = MlNetView.Cached(data);
        var options = new OnlineGradientDescentTrainer.Options
        {
            NumberOfIterations = Passes(data.Rows),
            LearningRate = 0.05f,
            DecreaseLearningRate = true,
            Shuffle = false,
        };
        return Of(view, context.Regression.Trainers.OnlineGradientDescent(options));
    }

    public static Contender Sdca<T>(RawColumns<T> data, int threads)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (context, view) = MlNetView.Cached(data);
        var options = new SdcaRegressionTrainer.Options
        {
            NumberOfThreads = threads,
            L2Regularization = 1e-6f,
            L1Regularization = 0,
            Shuffle = false,
        };
        return Of(view, context.Regression.Trainers.Sdca(options));
    }

    /// <summary>A million steps bring stochastic descent to 0.1 % here; fewer rows are gone through more often.</summary>
    private static int Passes(int rows) => Math.Max(1, (int)Math.Ceiling(1e6 / rows));

    private static InProcess Of<TModel>(IDataView view, IEstimator<ISingleFeaturePredictionTransformer<TModel>> trainer)
        where TModel : LinearModelParameters => new(() =>
        {
            var model = trainer.Fit(view).Model;
            return [.. model.Weights.Select(weight => (double)weight), model.Bias];
        });
}
