using GradientDescent.Reports.Appearance;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace GradientDescent.Pictures;

/// <summary>The common style of all pictures: colours, fonts, lines and numbers.</summary>
internal static class Style
{
    public const string FontName = "DejaVu Sans";

    public const float LineWidth = 2.5f;

    public const float LabelSize = 13;

    public const float EndLabelSize = 12;

    private const int TickDigits = 6;
    private const float TitleSize = 17;
    private const float TickSize = 12;
    private const float RoomForHalfATickLabel = 28;

    public static readonly Color Ink = Light(PagePalette.Text);
    public static readonly Color Muted = Light(PagePalette.Quiet);
    public static readonly Color Grid = Light(PagePalette.Grid);
    public static readonly Color Descent = Light(PagePalette.Path);
    public static readonly Color Point = Light(PagePalette.Point);
    public static readonly Color Minimum = Light(PagePalette.Minimum);
    public static readonly Color Validation = Light(PagePalette.Validation);
    public static readonly Color Rows = Light(PagePalette.Rows);
    public static readonly Color Comparison = Light(PagePalette.Comparison);

    /// <summary>The colours of the least and the greatest height of a surface. The least is lighter than that of the page, so that thin paths can be seen on it.</summary>
    public static readonly (Color Low, Color High) Depth = (Light(PagePalette.Valley).MixedWith(Light(PagePalette.Height), 0.4), Light(PagePalette.Height));

    private static readonly Color Background = Light(PagePalette.Background);

    /// <summary>A colour of the page, for a picture on a white ground.</summary>
    public static Color Light(PageColor color) => Color.FromHex(color.Light);

    /// <summary>Creates an empty plot.</summary>
    public static Plot NewPlot(string title, string x, string y)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = Background;
        plot.DataBackground.Color = Background;
        plot.Axes.Color(Muted);
        plot.Axes.FrameColor(Grid);
        plot.Axes.Right.MinimumSize = RoomForHalfATickLabel;
        plot.Grid.MajorLineColor = Grid;
        plot.Grid.MajorLineWidth = 1;

        plot.Title(title, TitleSize);
        plot.Axes.Title.Label.Bold = false;
        plot.Axes.Title.Label.ForeColor = Ink;
        plot.XLabel(x, LabelSize);
        plot.YLabel(y, LabelSize);
        foreach (var axis in (IAxis[])[plot.Axes.Bottom, plot.Axes.Left])
        {
            axis.TickLabelStyle.FontSize = TickSize;
            axis.MinorTickStyle.Length = 0;
            axis.TickGenerator = new NumericAutomatic { LabelFormatter = Number, TickDensity = 0.5, MinorTickGenerator = new NoMinorTicks() };
        }

        plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        plot.Font.Set(FontName);
        return plot;
    }

    /// <summary>Adds a legend below the plot, for long names that would hide much of it.</summary>
    public static void LegendBelow(Plot plot)
    {
        plot.ShowLegend(Edge.Bottom);
        plot.Legend.Orientation = Orientation.Horizontal;
        Plain(plot.Legend);
        plot.Legend.OutlineColor = Colors.Transparent;
    }

    /// <summary>Formats a number for a tick label, the same in every culture: 65,000, 0.25, 6.3×10⁷.</summary>
    public static string Number(double value)
    {
        if (value == 0 || Math.Abs(value) is >= 1e-4 and < 1e6)
            return ReadableNumber.Of(value, TickDigits);
        var power = ReadableNumber.Power(value);
        return power.StartsWith("1×", StringComparison.Ordinal) ? power[2..] : power;
    }

    private static void Plain(Legend legend)
    {
        legend.FontName = FontName;
        legend.FontSize = TickSize;
        legend.FontColor = Ink;
        legend.ShadowColor = Colors.Transparent;
        legend.OutlineColor = Grid;
    }

    private sealed class NoMinorTicks : IMinorTickGenerator
    {
        public IEnumerable<double> GetMinorTicks(double[] majorTicks, CoordinateRange visibleRange) => [];
    }
}
