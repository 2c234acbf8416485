using System.Globalization;
using Spectre.Console;

namespace HousePrices;

/// <summary>The loss every ten epochs, the first and the last included.</summary>
internal static class LossTable
{
    private const int Stride = 10;

    public static void Print(IReadOnlyList<double> losses)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn("Epoch").RightAligned())
            .AddColumn(new TableColumn("Loss (MSE)").RightAligned());

        var last = losses.Count - 1;
        for (var epoch = 0; epoch < last; epoch += Stride)
            AddRow(epoch);
        AddRow(last);
        AnsiConsole.Write(table);

        void AddRow(int epoch) => table.AddRow(epoch.ToString(CultureInfo.InvariantCulture), Figures.Exact(losses[epoch]));
    }
}
