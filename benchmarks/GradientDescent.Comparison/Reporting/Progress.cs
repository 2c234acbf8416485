using System.Globalization;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison.Reporting;

/// <summary>Prints a line for every comparison when it is done.</summary>
internal static class Progress
{
    public static void Show(Measurement measurement)
    {
        var cell = measurement.Cell;
        var outcome = measurement.Absence ?? string.Create(CultureInfo.InvariantCulture, $"{measurement.Seconds:G3} s, {TableSection.Text(measurement)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{cell.Table}, d = {cell.Features}, {cell.Rows:N0} rows, {cell.Precision}, {cell.Threads} threads: {measurement.Contender}: {outcome}"));
    }
}
