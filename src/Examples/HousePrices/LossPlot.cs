using GradientDescent.Pictures;
using GradientDescent.Reports;

namespace HousePrices;

/// <summary>Writes a plot of the loss by epoch to a file.</summary>
internal static class LossPlot
{
    public const string FileName = "loss.svg";

    /// <returns>The full path of the file, which is in the current directory.</returns>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static string Write(Report<House.Model> report)
    {
        try
        {
            PictureFile.WriteSvg(report.LossPlot(), FileName, 800, 500);
            return Path.GetFullPath(FileName);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(FileName, error);
        }
    }
}
