using System.Globalization;
using GradientDescent.Reports;
using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>Draws the same descent at several learning rates: how far each is above the minimum, epoch by epoch.</summary>
internal static class LearningRatesPicture
{
    /// <summary>The default rates, as shares of the largest stable one: those of the page.</summary>
    private static readonly double[] Shares = [0.01, 0.1, 0.3, 0.92, 0.98, 1.01];

    /// <summary>
    /// A curve ends where its height above the minimum exceeds <see cref="Followed"/> times that of the start. It also ends where it falls below <see cref="Arrived"/>
    /// times that height or times the minimum itself, whichever is larger: smaller heights are rounding errors.
    /// </summary>
    private const double Followed = 1e4, Arrived = 1e-12;

    public static Plot Draw<TModel>(Report<TModel> report)
        where TModel : ILinearModel
    {
        var curvatures = report.RequireMoments().HessianEigenvalues();
        if (curvatures[^1] <= 0)
            throw new InvalidOperationException("The error surface is flat, so all learning rates give the same result: use rows in which a feature is not 0.");

        var largestStable = 2 / curvatures[^1];
        var runs = new RateRuns<TModel>(report);
        var automatic = runs.At(LearningRate.Automatic);
        double[] rates = [.. (report.LearningRates.Count > 0 ? report.LearningRates : Shares.Select(share => FewDigits(share, largestStable))).Distinct().Order()];
        RateRun[] shown = [.. rates.Where(rate => rate != automatic.Rate).Select(rate => runs.At(rate)).Append(automatic).OrderBy(static run => run.Rate)];

        var (plot, names) = (Style.NewPlot($"Learning rates: stable below 2/λmax = {Digits(largestStable, "G6")}", "Epoch", "Mean squared error above its minimum"), new EndLabels());
        var most = Followed * Math.Max(shown[0].Losses[0] - runs.Least, double.Epsilon);
        var rises = Array.ConvertAll(shown, run => Rises(run, runs.Least, most));
        for (var i = 0; i < shown.Length; i++)
        {
            var contraction = curvatures.Max(curvature => Math.Abs(1 - (shown[i].Rate * curvature)));
            var heights = Array.ConvertAll(rises[i], static point => Math.Log10(point.Rise));
            var line = plot.Add.ScatterLine(Array.ConvertAll(rises[i], static point => (double)point.Epoch), heights);
            (line.Color, line.LinePattern) = shown[i] == automatic ? RateStyle.Automatic : RateStyle.Of(Array.IndexOf(rates, shown[i].Rate));
            line.LineWidth = Style.LineWidth;
            line.LegendText = $"{Digits(shown[i].Rate, "G3")}{(shown[i] == automatic ? " (automatic)" : "")}: ρ = {Digits(contraction, "G4")}{(contraction > 1 ? ", diverges" : "")}";
            names.Add(line.LegendText, line.Color, heights is [.., var end] ? end : double.NegativeInfinity);
        }

        SetLimits(plot, [.. rises.SelectMany(static points => points)], most);
        names.AddTo(plot);
        return plot;
    }

    /// <summary>The heights up to the first epoch that is far above the start, or at the minimum.</summary>
    private static (int Epoch, double Rise)[] Rises(RateRun run, double least, double most)
    {
        var rises = run.Losses.Select((loss, epoch) => (Epoch: epoch, Rise: loss - least)).ToArray();
        var floor = Arrived * Math.Max(rises[0].Rise, least);
        var end = Array.FindIndex(rises, point => !(point.Rise > floor && point.Rise <= most));
        return end < 0 ? rises : rises[end].Rise > most ? rises[..(end + 1)] : rises[..end];
    }

    private static void SetLimits(Plot plot, (int Epoch, double Rise)[] points, double most)
    {
        if (points.Length == 0)
            return;
        var lastEpoch = Math.Max(1, points.Max(static point => point.Epoch));
        plot.Axes.SetLimitsX(-0.01 * lastEpoch, lastEpoch);
        LogarithmicAxis.Set(plot, points.Min(static point => point.Rise) / 2, Math.Min(most, 2 * points.Max(static point => point.Rise)));
    }

    /// <summary>Few digits, but enough to stay on the same side of the limit.</summary>
    private static double FewDigits(double share, double limit) =>
        double.Parse(Digits(share * limit, share < 0.9 ? "G2" : "G3"), CultureInfo.InvariantCulture);

    private static string Digits(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
