namespace GradientDescent.Pictures;

/// <summary>Chooses the heights of the contours.</summary>
internal static class ContourHeights
{
    /// <summary>Round numbers whose ellipses are about equally spaced: the height above the minimum grows with the square of the distance.</summary>
    public static double[] Between(double least, double greatest, int bands)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10((greatest - least) / bands / bands)));
        return [.. Enumerable.Range(1, bands - 1)
            .Select(band => least + ((greatest - least) * band * band / bands / bands))
            .Select(height => Math.Round(height / step) * step)
            .Where(height => height > least)
            .Distinct()];
    }
}
