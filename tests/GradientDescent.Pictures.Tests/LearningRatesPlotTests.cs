using System.Globalization;
using GradientDescent.Reports.Appearance;
using ScottPlot;
using ScottPlot.Plottables;

namespace GradientDescent.Pictures.Tests;

public sealed class LearningRatesPlotTests
{
    private static readonly double[] Rates = [0.001, 0.0075, 0.075, 0.08, 0.082];

    [Fact]
    public void Curves_are_descents_above_the_minimum()
    {
        var report = Tutorial.Descent() with { LearningRates = Rates };

        var curves = report.LearningRatesPlot().GetPlottables<Scatter>().ToList();

        var minimum = Tutorial.Optimum().Fit.Loss;
        Assert.Equal(Rates.Length + 1, curves.Count);
        foreach (var rate in Rates)
        {
            var points = curves.Single(curve => curve.LegendText.StartsWith(rate.ToString(CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal)).Data.GetScatterPoints();
            var expected = Descend(rate, epochs: 200).Select(loss => Math.Log10(loss - minimum)).ToList();
            Assert.Equal(expected.Count, points.Count);
            Assert.All(points, point => Assert.Equal(expected[(int)point.X], point.Y, 1e-6));
        }
    }

    [Fact]
    public void Labels_have_the_contraction_and_the_title_the_limit()
    {
        var report = Tutorial.Descent() with { LearningRates = Rates };
        var (least, most) = HessianEigenvalues();

        var plot = report.LearningRatesPlot();

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Learning rates: stable below 2/λmax = {2 / most:G6}"), plot.Axes.Title.Label.Text);
        Assert.Equal(
            Rates.Select(static rate => (Rate: rate, Mark: "")).Append((1 / most, " (automatic)")).OrderBy(static rate => rate.Item1)
                .Select(rate => string.Create(
                    CultureInfo.InvariantCulture, $"{rate.Item1:G3}{rate.Item2}: ρ = {Math.Max(Math.Abs(1 - (rate.Item1 * least)), Math.Abs(1 - (rate.Item1 * most))):G4}{(rate.Item1 == 0.082 ? ", diverges" : "")}")),
            plot.GetPlottables<Scatter>().Select(static curve => curve.LegendText));
        Assert.Equal(
            plot.GetPlottables<Scatter>().Select(static curve => (curve.LegendText, curve.Color, curve.Data.GetScatterPoints()[^1].Y)),
            Assert.Single(plot.GetPlottables<EndLabels>()).Names);
    }

    [Fact]
    public void Without_rates_some_on_either_side_of_the_limit_are_compared()
    {
        var diverge = Tutorial.Optimum().LearningRatesPlot().GetPlottables<Scatter>().Select(static curve => curve.LegendText.EndsWith(", diverges", StringComparison.Ordinal)).ToList();

        Assert.Equal(6 + 1, diverge.Count);
        Assert.Single(diverge, static diverges => diverges);
    }

    /// <summary>A reader of both finds the same rate by the same colour and the same dashes.</summary>
    [Fact]
    public void Rates_have_the_shares_the_colours_and_the_dashes_of_the_page()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "src/GradientDescent.Reports/Page/rates/rate-run.js"));
        string Dashes(float[] dashes) => dashes.Length == 0 ? "'solid'" : $"'{string.Join(',', dashes.Select(static length => $"{length}px"))}'";

        Assert.Contains($"const rateDashes = [{string.Join(", ", RateStyle.Dashes.Select(Dashes))}];", page, StringComparison.Ordinal);
        Assert.Contains($"kind: 'automatic', color: 'text', dash: {Dashes(RateStyle.AutomaticDashes)}", page, StringComparison.Ordinal);
        Assert.Contains("[0.01, 0.1, 0.3, 0.92, 0.98, 1.01].map(share => Number((share * limit).toPrecision(share < 0.9 ? 2 : 3)))", page, StringComparison.Ordinal);
        Assert.Contains("const colors = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];", page, StringComparison.Ordinal);
        var curves = (Tutorial.Descent() with { LearningRates = Rates }).LearningRatesPlot().GetPlottables<Scatter>().ToList();
        Assert.Equal([.. PagePalette.Series.Take(2), PagePalette.Text, .. PagePalette.Series.Skip(2).Take(3)], curves.Select(static curve => PageColors.Of(curve.Color)));
        Assert.Equal(curves.Count, curves.Select(static curve => curve.LinePattern).Distinct().Count());
    }

    [Fact]
    public void A_rate_far_too_high_leaves_the_picture_and_hides_nothing()
    {
        var plot = (Tutorial.Descent() with { LearningRates = [0.01, 1e100] }).LearningRatesPlot();

        Assert.InRange(plot.Axes.GetLimits().VerticalSpan, 1, 12);
        Assert.All(plot.GetPlottables<Scatter>().SelectMany(static curve => curve.Data.GetScatterPoints()), static point => Assert.True(double.IsFinite(point.Y)));
    }

    [Fact]
    public void Without_moments_there_is_nothing_to_descend_on() => Assert.Contains(
        "set Moments", Assert.Throws<InvalidOperationException>(() => (Tutorial.Descent() with { Moments = null }).LearningRatesPlot()).Message, StringComparison.Ordinal);

    private static IEnumerable<double> Descend(double rate, int epochs)
    {
        var (intercept, bedrooms) = (0.0, 0.0);
        for (var epoch = 0; ; epoch++)
        {
            yield return Tutorial.MeanSquaredError(intercept, bedrooms);
            if (epoch == epochs)
                yield break;
            var residuals = House.All.Select(house => intercept + (bedrooms * house.Bedrooms) - house.Price).ToList();
            intercept -= rate * 2 * residuals.Average();
            bedrooms -= rate * 2 * residuals.Zip(House.All, static (residual, house) => residual * house.Bedrooms).Average();
        }
    }

    /// <summary>Of the Hessian 2·[E[x²] E[x]; E[x] 1], by the formula for two by two.</summary>
    private static (double Least, double Most) HessianEigenvalues()
    {
        var (a, b, c) = (2 * House.All.Average(static house => house.Bedrooms * house.Bedrooms), 2 * House.All.Average(static house => house.Bedrooms), 2.0);
        var root = Math.Sqrt(((a - c) * (a - c)) + (4 * b * b));
        return ((a + c - root) / 2, (a + c + root) / 2);
    }
}
