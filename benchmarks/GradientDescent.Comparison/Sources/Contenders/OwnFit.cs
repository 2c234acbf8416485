using System.Globalization;
using GradientDescent.Benchmarks.Rows;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>Fits by this library. The results are the coefficients, then the intercept.</summary>
internal static class OwnFit
{
    public static double[] OfFile(string path, int threads) => Of(Csv.Open(path, new() { MaxDegreeOfParallelism = threads }), threads);

    /// <summary>Without this library's CSV package: lines, split at commas, as records.</summary>
    public static double[] OfSplitLines(string path, int threads) =>
        Weights(new Eight.Trainer(new() { MaxDegreeOfParallelism = threads }).Fit(File.ReadLines(path).Skip(1).Select(Row)).Model);

    public static double[] Of(PropertySource source, int threads) => Weights(new Eight.Trainer(new() { MaxDegreeOfParallelism = threads }).Fit(source).Model);

    public static (double[] Weights, long Rows) OfStream(Stream text)
    {
        var fit = new Eight.Trainer().Fit(Csv.Open(text));
        return (Weights(fit.Model), fit.RowCount);
    }

    public static (double[] Weights, double Loss) Optimum(PropertySource source)
    {
        var fit = new Eight.Trainer().Fit(source);
        return (Weights(fit.Model), fit.Loss);
    }

    /// <summary>The mean squared error of weights.</summary>
    public static double Loss(double[] weights, PropertySource source)
    {
        var model = new Eight.Model
        {
            X1 = weights[0],
            X2 = weights[1],
            X3 = weights[2],
            X4 = weights[3],
            X5 = weights[4],
            X6 = weights[5],
            X7 = weights[6],
            X8 = weights[7],
            Intercept = weights[8],
        };
        return model.MeanLoss(source, default(SquaredError));
    }

    private static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel => model.ToWeights();

    private static Eight Row(string line)
    {
        var cells = line.Split(',');
        return new(Number(cells[0]), Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]), Number(cells[6]), Number(cells[7]), Number(cells[8]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
