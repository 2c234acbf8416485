using GradientDescent.Reports;
using GradientDescent.Reports.Appearance;
using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>Draws the loss by epoch, and the minimum.</summary>
internal static class LossPicture
{
    public static Plot Draw<TModel>(Report<TModel> report, bool logarithmic)
        where TModel : ILinearModel
    {
        var fit = report.Fit;
        var losses = report.RequireHistory();
        var (plot, names) = (Style.NewPlot("Loss by epoch", "Epoch", "Loss"), new EndLabels());
        var drawn = Add(plot, names, losses, fit.HistoryStride, "training", Style.Descent, logarithmic);
        if (fit.ValidationLossHistory.Count > 0)
            drawn = [.. drawn, .. Add(plot, names, fit.ValidationLossHistory, fit.HistoryStride, "validation", Style.Validation, logarithmic)];
        if (report.Moments?.Fit().Loss is { } minimum && (!logarithmic || minimum > 0))
        {
            AddMinimum(plot, names, minimum, fit.PenaltyValue == 0 ? "minimum" : "least mean squared error", logarithmic);
            drawn = [.. drawn, minimum];
        }

        SetLimits(plot, drawn, Math.Max(1, (losses.Count - 1) * fit.HistoryStride), logarithmic);
        names.AddTo(plot);
        return plot;
    }

    /// <returns>The losses that are drawn.</returns>
    private static double[] Add(Plot plot, EndLabels names, IReadOnlyList<double> losses, int stride, string name, Color color, bool logarithmic)
    {
        var points = HistoryEpochs.Of(losses.Count).Where(point => !logarithmic || losses[point] > 0).ToArray();
        if (points.Length == 0)
            throw new InvalidOperationException("No loss is above 0, so a logarithmic axis shows nothing: set logarithmic to false.");

        var epochs = Array.ConvertAll(points, point => (double)point * stride);
        var line = plot.Add.ScatterLine(epochs, Array.ConvertAll(points, point => Height(losses[point], logarithmic)), color);
        line.LegendText = name;
        line.LineWidth = Style.LineWidth;
        names.Add(name, color, Height(losses[points[^1]], logarithmic));
        return Array.ConvertAll(points, point => losses[point]);
    }

    private static void AddMinimum(Plot plot, EndLabels names, double minimum, string name, bool logarithmic)
    {
        var floor = plot.Add.HorizontalLine(Height(minimum, logarithmic), 1.5f, Style.Minimum, LinePattern.DenselyDashed);
        floor.LegendText = $"{name}: {ReadableNumber.Of(minimum)}";
        names.Add(floor.LegendText, Style.Minimum, floor.Y);
    }

    private static double Height(double loss, bool logarithmic) => logarithmic ? Math.Log10(loss) : loss;

    private static void SetLimits(Plot plot, double[] losses, int lastEpoch, bool logarithmic)
    {
        plot.Axes.SetLimitsX(-0.01 * lastEpoch, lastEpoch);
        var (least, greatest) = (losses.Min(), losses.Max());
        if (logarithmic)
            LogarithmicAxis.Set(plot, least / 1.2, greatest * 1.2);
        else
            plot.Axes.SetLimitsY(Math.Min(0, least), greatest > 0 ? 1.05 * greatest : 1);
    }
}
