using System.Text;
using GradientDescent.Saving;
using ScottPlot;

namespace HousePrices;

/// <summary>Writes pictures as the library saves models: a full disk leaves the old picture, and not a part of the new one.</summary>
internal static class PictureFile
{
    public static void WriteSvg(Plot plot, string path, int width, int height) => Write(path, Encoding.UTF8.GetBytes(plot.GetSvgXml(width, height)));

    public static void WritePng(Plot plot, string path, int width, int height) => Write(path, plot.GetImageBytes(width, height, ImageFormat.Png));

    private static void Write(string path, byte[] picture) => SavedFile.Write(path, stream => stream.Write(picture));
}
