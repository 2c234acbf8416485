using System.Globalization;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>Constant learning rates, from the curvatures of the mean squared error and from descents over the rows.</summary>
internal sealed class RateSources<TModel>(Report<TModel> report, PlainRows rows, IReadOnlyDictionary<string, string> controls)
    where TModel : ILinearModel<TModel>
{
    /// <summary>A direction with a smaller share of the largest curvature is ignored.</summary>
    private const double Flat = 1e-12;

    private readonly FitSurface<TModel> _surface = new(report, rows);
    private readonly Lazy<double[]> _curvatures = new(() => [.. report.Moments!.HessianEigenvalues()]);

    private double Steepest => _curvatures.Value[^1];

    private int Epochs => int.Parse(controls["rates-epochs"], CultureInfo.InvariantCulture);

    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "stability" }, { Name: "largestRate" }] => 2 / Steepest,
        [{ Name: "stability" }, { Name: "largestCurvature" }] => Steepest,
        [{ Name: "stability" }, { Name: "automaticRate" }] => 1 / Steepest,
        [{ Name: "runs" }, { Name: "epochs" }] => Epochs,
        [{ Name: "run" } run, var part] => OfRate(Rate(run.Index), part.Name),
        _ => null,
    };

    private double Rate(string run) => run switch
    {
        "automatic" => 1 / Steepest,
        "own" => Number(controls["own-rate"]),
        _ => Given(Number(run)),
    };

    /// <summary>One of those of the report, or one of a few around the largest stable one.</summary>
    private double Given(double rate)
    {
        if (report.LearningRates.Count > 0)
            Assert.Contains(rate, report.LearningRates);
        else
            Assert.Contains(((double[])[0.01, 0.1, 0.3, 0.92, 0.98, 1.01]).Select(share => share * 2 / Steepest), around => Math.Abs(rate - around) <= 0.05 * around);
        return rate;
    }

    private SourceValue? OfRate(double rate, string name) => name switch
    {
        "rate" => rate,
        "contraction" => Contraction(rate),
        "swing" => Math.Abs(1 - (rate * Steepest)),
        "shareOfLargestStableRate" => rate * Steepest / 2,
        "epochsNeeded" => Math.Ceiling(Math.Log(100) / (-2 * Math.Log(Contraction(rate)))),
        "loss" => _surface.MeanSquaredError(_surface.Descend(rate, Epochs)[^1]),
        _ => null,
    };

    private double Contraction(double rate) => _curvatures.Value.Where(curvature => curvature > Flat * Steepest).Max(curvature => Math.Abs(1 - (rate * curvature)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
