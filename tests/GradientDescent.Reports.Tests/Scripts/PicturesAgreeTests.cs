namespace GradientDescent.Reports.Tests;

/// <summary>The pictures of the descent show what the numbers under them say, for any number of weights.</summary>
public sealed class PicturesAgreeTests
{
    private static readonly string[] Scripts = ["data.js", "error-surface.js", "descent.js", "weight-plane.js", "weight-choice.js"];

    private const string Shown =
        """
        (() => {
            const surface = new ErrorSurface(report.moments, report.hasIntercept);
            const descent = Descent.ofFit(report);
            const optimum = doubles(report.moments.optimum);
            const [first, second] = firstWeights(surface, optimum);
            const plane = new WeightPlane({ surface, optimum, descent, first, second });
            return [0, 1, 5, descent.last].map(point => {
                const { x, y, z } = plane.place(point);
                const slopes = [first, ...second === null ? [] : [second]].map(weight => plane.slope(point, weight)(x, y));
                return { point, weights: [first, second ?? first], height: z, slopes, path: plane.path(point).z };
            });
        })()
        """;

    private sealed record Frame(int Point, int[] Weights, double Height, double[] Slopes, double[] Path);

    private static void Agrees<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel>
    {
        foreach (var frame in PageScripts.Read<Frame[]>(ReportJson.Of(new Report<TModel>(fit)), Shown, Scripts))
        {
            var model = fit.ModelHistory[frame.Point];
            var gradient = fit.Moments!.Gradient(model);
            var size = gradient.Max(Math.Abs);

            Assert.Equal(fit.LossHistory[frame.Point], frame.Height, 1e-9 * fit.LossHistory[0]);
            Assert.All(frame.Weights.Zip(frame.Slopes), pair => Assert.Equal(gradient[pair.First], pair.Second, (1e-9 * size) + 1e-9));
            Assert.All(fit.LossHistory.Zip(frame.Path), pair => Assert.Equal(pair.First, pair.Second, 1e-9 * fit.LossHistory[0]));
            Assert.All(frame.Path.Zip(frame.Path.Skip(1)), pair => Assert.True(pair.Second <= pair.First + (1e-12 * frame.Path[0]), $"The path climbs from {pair.First} to {pair.Second}."));
        }
    }

    private static TrainerOptions Stable(double? rate = null) => new() { LearningRate = rate ?? LearningRate.Automatic, Epochs = 30 };

    [NodeFact]
    public void One_weight() => Agrees(new Pull.Trainer(Stable()).Fit(Pull.All));

    [NodeFact]
    public void Two_weights() => Agrees(new House.Trainer(Stable(0.075)).Fit(House.All));

    [NodeFact]
    public void Three_weights() => Agrees(new Flat.Trainer(Stable()).Fit(Flat.Some(60)));

    [NodeFact]
    public void Five_weights_in_single_precision() => Agrees(new Probe.Trainer(Stable()).Fit(Probe.Some(40)));

    [NodeFact]
    public void Seventy_weights() => Agrees(new Shop.Trainer(Stable()).Fit(Shop.Some(2000)));

    [NodeFact]
    public void Another_optimizer() => Agrees(new Flat.Trainer(new() { Optimizer = Optimizer.Lbfgs(), Epochs = 8 }).Fit(Flat.Some(60)));
}
