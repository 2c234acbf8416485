using GradientDescent.Reports.Appearance;
using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>The colours and dashes of learning rates, those of the page. Each rate has its own of both, so that lines can be told apart without colours.</summary>
internal static class RateStyle
{
    /// <summary>Dashes and gaps in pixels; none for a solid line.</summary>
    internal static readonly float[][] Dashes = [[], [9, 4], [3, 3], [14, 4], [10, 3, 3, 3], [16, 3, 3, 3, 3, 3]];

    internal static readonly float[] AutomaticDashes = [1, 4];

    /// <param name="rate">The index among the rates that are compared, in ascending order.</param>
    public static (Color Color, LinePattern Pattern) Of(int rate) => (
        Style.Light(PagePalette.Series[rate % PagePalette.Series.Count]),
        Pattern(Dashes[(rate + (rate / PagePalette.Series.Count)) % Dashes.Length]));

    public static (Color Color, LinePattern Pattern) Automatic => (Style.Light(PagePalette.Text), Pattern(AutomaticDashes));

    private static LinePattern Pattern(float[] dashes) => dashes.Length == 0 ? LinePattern.Solid : new(dashes, 0, "");
}
