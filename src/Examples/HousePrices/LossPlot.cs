using GradientDescent;
using ScottPlot;

namespace HousePrices;

/// <summary>Draws how the loss falls, epoch by epoch, towards the minimum.</summary>
internal static class LossPlot
{
    public const string FileName = "loss.svg";

    /// <summary>More points than this are finer than the picture.</summary>
    private const int MostPoints = 1000;

    /// <returns>The full path of the file, which lies in the current directory.</returns>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static string Write(FitResult<House.Model> fit, double minimum)
    {
        var picture = Draw(fit.LossHistory, minimum).GetSvgXml(800, 500);
        try
        {
            File.WriteAllText(FileName, picture);
            return Path.GetFullPath(FileName);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(FileName, refusal);
        }
    }

    private static Plot Draw(IReadOnlyList<double> losses, double minimum)
    {
        var epochs = Epochs(losses.Count);
        var plot = new Plot();
        var descent = plot.Add.ScatterLine(epochs, Array.ConvertAll(epochs, epoch => losses[epoch]));
        descent.LegendText = "gradient descent";
        descent.LineWidth = 2;

        var floor = plot.Add.HorizontalLine(minimum);
        floor.LegendText = "the minimum";
        floor.LinePattern = LinePattern.Dashed;

        plot.Title("Loss by epoch");
        plot.XLabel("Epoch");
        plot.YLabel("Mean squared error");
        plot.ShowLegend(Alignment.UpperRight);
        plot.Font.Set("DejaVu Sans");
        return plot;
    }

    /// <summary>The epochs to draw: all, or evenly spread ones that include the first and the last.</summary>
    private static int[] Epochs(int count)
    {
        var points = Math.Min(count, MostPoints);
        return [.. Enumerable.Range(0, points).Select(point => points == 1 ? 0 : (int)((long)point * (count - 1) / (points - 1)))];
    }
}
