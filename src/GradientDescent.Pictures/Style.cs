using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace GradientDescent.Pictures;

/// <summary>The common style of all pictures: colours, fonts, lines and numbers.</summary>
internal static class Style
{
    public const string FontName = "DejaVu Sans";

    public const float LineWidth = 2.5f;

    public const float LabelSize = 13;

    private const float TitleSize = 17;
    private const float TickSize = 12;
    private const float RoomForHalfATickLabel = 28;

    public static readonly Color Ink = Color.FromHex("#1F2933");
    public static readonly Color Muted = Color.FromHex("#52606D");
    public static readonly Color Grid = Color.FromHex("#E4E7EB");
    public static readonly Color Accent = Color.FromHex("#1D5FBF");
    public static readonly Color Second = Color.FromHex("#C2410C");

    /// <summary>The colours of the least and the greatest height of a surface.</summary>
    public static readonly (Color Low, Color High) Depth = (Color.FromHex("#6FA8DC"), Color.FromHex("#F4F8FC"));

    /// <summary>Creates an empty plot.</summary>
    public static Plot NewPlot(string title, string x, string y)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.White;
        plot.DataBackground.Color = Colors.White;
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

    /// <summary>Adds a legend inside the plot, in a corner where the picture is empty.</summary>
    public static void Legend(Plot plot, Alignment corner)
    {
        plot.ShowLegend(corner);
        Plain(plot.Legend);
    }

    /// <summary>Adds a legend below the plot, for long names that would hide much of it.</summary>
    public static void LegendBelow(Plot plot)
    {
        plot.ShowLegend(Edge.Bottom);
        plot.Legend.Orientation = Orientation.Horizontal;
        Plain(plot.Legend);
        plot.Legend.OutlineColor = Colors.Transparent;
    }

    /// <summary>Colours for an ordered series, which also differ in lightness.</summary>
    /// <param name="share">From 0 for the first to 1 for the last.</param>
    public static Color Along(double share) => new ScottPlot.Colormaps.Viridis().GetColor(0.8 * share);

    /// <summary>Formats a number for a tick label, the same in every culture: 65,000, 0.25, 6.3·10⁷.</summary>
    public static string Number(double value)
    {
        if (value == 0 || Math.Abs(value) is >= 1e-4 and < 1e6)
            return value.ToString("#,0.######", CultureInfo.InvariantCulture);
        var parts = value.ToString("0.###E0", CultureInfo.InvariantCulture).Split('E');
        var power = "10" + string.Concat(parts[1].Select(static digit => digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
        return parts[0] == "1" ? power : $"{parts[0]}·{power}";
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
