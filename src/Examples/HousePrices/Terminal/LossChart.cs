using System.Globalization;
using GradientDescent;
using GradientDescent.Reports.Appearance;
using Spectre.Console;

namespace HousePrices;

/// <summary>Prints the loss as bars in an interactive terminal: at the start, then at increasing distances, because the loss changes most at first.</summary>
internal static class LossChart
{
    private const int Bars = 10;
    private const int LongestBar = 40;
    private const int ShortestBar = 5;

    /// <summary>The spaces and lines of the table around its three columns.</summary>
    private const int Around = 10;

    private static readonly string[] Heads = ["Epoch", "Loss (MSE)"];

    public static void Print(FitResult<House.Model> fit, Figures figures)
    {
        var points = Points(fit.LossHistory.Count - 1);
        string[] epochs = [.. points.Select(point => (point * fit.HistoryStride).ToString(CultureInfo.InvariantCulture))];
        string[] losses = [.. points.Select(point => figures.Of(fit.LossHistory[point]))];
        var widest = BarWidth(AnsiConsole.Profile.Width, epochs, losses);
        var greatest = points.Max(point => fit.LossHistory[point]);

        var chart = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(Heads[0]).RightAligned()).AddColumn(new TableColumn(Heads[1]).RightAligned()).AddColumn("");
        for (var row = 0; row < points.Length; row++)
            chart.AddRow(epochs[row], losses[row], $"[{PagePalette.Path.Dark}]{Bar(fit.LossHistory[points[row]] / greatest, widest)}[/]");
        WideTable.Write(chart);
    }

    /// <summary>The length of the longest bar, so that each bar is on one line of the terminal.</summary>
    private static int BarWidth(int terminal, string[] epochs, string[] losses) =>
        Math.Clamp(terminal - Around - Widest(Heads[0], epochs) - Widest(Heads[1], losses), ShortestBar, LongestBar);

    private static int Widest(string head, string[] cells) => cells.Append(head).Max(static cell => cell.Length);

    /// <summary>0, then last^(i/8) for i from 0 to 8.</summary>
    private static int[] Points(int last) =>
    [
        .. Enumerable.Range(0, Bars - 1)
            .Select(bar => (int)Math.Round(Math.Pow(last, bar / (Bars - 2.0))))
            .Prepend(0).Where(point => point <= last).Distinct(),
    ];

    /// <summary>Eighths of a letter show differences that whole ones would not.</summary>
    private static string Bar(double share, int widest)
    {
        if (!double.IsFinite(share))
            return "";
        if (!AnsiConsole.Profile.Capabilities.Unicode)
            return new('#', (int)Math.Ceiling(widest * share));
        var eighths = (int)Math.Ceiling(8 * widest * share);
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : "▏▎▍▌▋▊▉"[(eighths % 8) - 1]);
    }
}
