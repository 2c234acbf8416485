using GradientDescent.Pictures;
using GradientDescent.Reports;
using ScottPlot;

namespace HousePrices;

/// <summary>Writes all static pictures of the descent, each as SVG and PNG.</summary>
internal static class PictureFolder
{
    /// <returns>The full path of the folder.</returns>
    /// <exception cref="UnusableInputException">The folder cannot be created, or a file in it cannot be written.</exception>
    public static string Write(Report<House.Model> report, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            Write(report.LossPlot(), "loss", 800, 500);
            Write(report.ContourPlot(), "contour", 800, 560);
            Write(report.LearningRatesPlot(), "learning-rates", 800, 500);
            Write(report.PredictionPlot(), "predictions", 640, 560);
            return Path.GetFullPath(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFolder(folder, error);
        }

        void Write(Plot plot, string name, int width, int height)
        {
            PictureFile.WriteSvg(plot, Path.Combine(folder, $"{name}.svg"), width, height);
            PictureFile.WritePng(plot, Path.Combine(folder, $"{name}.png"), width, height);
        }
    }
}
