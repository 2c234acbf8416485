using System.Globalization;
using GradientDescent;
using Spectre.Console;

namespace HousePrices;

/// <summary>Prints the loss as bars in an interactive terminal: at the start, then at increasing distances, because the loss changes most at first.</summary>
internal static class LossChart
{
    private const int Bars = 10;
    private const int LongestBar = 40;

    public static void Print(FitResult<House.Model> fit)
    {
        var chart = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn("Epoch").RightAligned())
            .AddColumn(new TableColumn("Loss (MSE)").RightAligned())
            .AddColumn("");

        var points = Points(fit.LossHistory.Count - 1);
        var greatest = points.Max(point => fit.LossHistory[point]);
        foreach (var point in points)
        {
            var loss = fit.LossHistory[point];
            chart.AddRow(
                (point * fit.HistoryStride).ToString(CultureInfo.InvariantCulture),
                Figures.Exact(loss),
                $"[steelblue1]{Bar(loss / greatest)}[/]");
        }

        WideTable.Write(chart);
    }

    /// <summary>0, then last^(i/8) for i from 0 to 8.</summary>
    private static int[] Points(int last) =>
    [
        .. Enumerable.Range(0, Bars - 1)
            .Select(bar => (int)Math.Round(Math.Pow(last, bar / (Bars - 2.0))))
            .Prepend(0).Where(point => point <= last).Distinct(),
    ];

    private static string Bar(double share) =>
        new(AnsiConsole.Profile.Capabilities.Unicode ? '█' : '#', double.IsFinite(share) ? (int)Math.Ceiling(LongestBar * share) : 0);
}
