using GradientDescent.Comparison.Sources.Text;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>ML.NET's loader of text files, and the fastest of its trainers that come near the optimum: stochastic descent, which reads the file once.</summary>
internal static class MlNetFile
{
    private const int Seed = 1;

    public static double[] Weights(string path, int threads)
    {
        var context = new MLContext(Seed);
        var view = context.Data.CreateTextLoader(new TextLoader.Options
        {
            Separators = [','],
            HasHeader = true,
            UseThreads = threads > 1,
            Columns = [new("Features", DataKind.Single, 0, RandomText.Features - 1), new("Label", DataKind.Single, RandomText.Features)],
        }).Load(path);
        var trainer = context.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options
        {
            NumberOfIterations = 1,
            LearningRate = 0.1f,
            Shuffle = false,
        });
        var model = trainer.Fit(view).Model;
        return [.. model.Weights.Select(static weight => (double)weight), model.Bias];
    }
}
