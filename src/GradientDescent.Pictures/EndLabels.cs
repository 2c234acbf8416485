using ScottPlot;

namespace GradientDescent.Pictures;

/// <summary>The names of lines beside their ends, in the colours of the lines and moved apart, so that none covers another.</summary>
internal sealed class EndLabels : IPlottable
{
    private const float Gap = 6;

    private readonly List<(LabelStyle Style, double End)> _labels = [];

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>The names, from the first line to the last.</summary>
    public IEnumerable<(string Text, Color Color, double End)> Names => _labels.Select(static label => (label.Style.Text, label.Style.ForeColor, label.End));

    /// <summary>Names a line at the right end of the plot.</summary>
    /// <param name="name">The name.</param>
    /// <param name="color">The colour of the line.</param>
    /// <param name="end">The height of its end. A line that leaves the plot has its name at the end of the axis.</param>
    public void Add(string name, Color color, double end) => _labels.Add((new LabelStyle
    {
        Text = name,
        ForeColor = color,
        FontName = Style.FontName,
        FontSize = Style.EndLabelSize,
        Alignment = Alignment.MiddleLeft,
    }, end));

    /// <summary>Draws the names in the plot, and makes room for them beside it.</summary>
    public void AddTo(Plot plot)
    {
        using var paint = Paint.NewDisposablePaint();
        plot.Axes.Right.MinimumSize = _labels.Max(label => label.Style.Measure(paint).Width) + (2 * Gap);
        plot.PlottableList.Add(this);
        plot.HideLegend();
    }

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        var height = _labels.Max(label => label.Style.Measure(rp.Paint).Height);
        var places = Apart([.. _labels.Select(label => (double)Axes.GetPixelY(label.End))], rp.DataRect.Top, rp.DataRect.Bottom, height);
        for (var label = 0; label < places.Length; label++)
            _labels[label].Style.Render(rp.Canvas, new Pixel(rp.DataRect.Right + Gap, (float)places[label]), rp.Paint);
    }

    /// <summary>Moves places apart, by as little as needed from the top down and then from the bottom up.</summary>
    internal static double[] Apart(double[] places, double first, double last, double gap)
    {
        var moved = Array.ConvertAll(places, place => Math.Clamp(place, first, last));
        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(label => places[label])];
        for (var i = 1; i < order.Length; i++)
            moved[order[i]] = Math.Max(moved[order[i]], moved[order[i - 1]] + gap);
        for (var (i, end) = (order.Length - 1, last); i >= 0; i--)
        {
            moved[order[i]] = Math.Min(moved[order[i]], end);
            end = moved[order[i]] - gap;
        }

        return moved;
    }
}
