using System.Globalization;
using GradientDescent;
using Spectre.Console;

namespace HousePrices;

/// <summary>Prints the loss at every tenth epoch of the history, and at the last one.</summary>
internal static class LossTable
{
    private const int Stride = 10;

    public static void Print(FitResult<House.Model> fit)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn("Epoch").RightAligned())
            .AddColumn(new TableColumn("Loss (MSE)").RightAligned());

        var last = fit.LossHistory.Count - 1;
        for (var point = 0; point < last; point += Stride)
            AddRow(point);
        AddRow(last);
        WideTable.Write(table);

        void AddRow(int point) => table.AddRow((point * fit.HistoryStride).ToString(CultureInfo.InvariantCulture), Figures.Exact(fit.LossHistory[point]));
    }
}
