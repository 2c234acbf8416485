using System.Reflection;
using GradientDescent.Reports.Appearance;
using ScottPlot;

namespace GradientDescent.Pictures.Tests;

/// <summary>Finds the colour of the page that a picture uses.</summary>
internal static class PageColors
{
    private static readonly PageColor[] All =
    [
        .. PagePalette.Series,
        .. typeof(PagePalette).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => field.GetValue(null)).OfType<PageColor>(),
    ];

    public static PageColor Of(Color color) => All.First(page => Color.FromHex(page.Light) == color.WithAlpha(1.0));
}
