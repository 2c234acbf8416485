using System.Globalization;
using GradientDescent.Cells;
using GradientDescent.Sources;

namespace GradientDescent.Writing;

/// <summary>Copies rows and adds their predictions as a further column.</summary>
/// <param name="source">The rows.</param>
/// <param name="predictions">The predictions of the rows.</param>
/// <param name="target">The name of the target.</param>
/// <param name="columnName">The name of the further column; null for the name of the target.</param>
/// <param name="culture">The culture of numbers.</param>
internal sealed class PredictionText(CopiedSource source, Predictions predictions, string target, string? columnName, CultureInfo culture)
{
    public WrittenPredictions Write(TextWriter to, CancellationToken cancellationToken)
    {
        var (rows, column) = (0L, "");
        foreach (var prediction in predictions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows++ == 0)
                column = WriteHeader(to);
            source.Rows.WriteNext(to);
            End(to, double.IsFinite(prediction) ? prediction.ToString(culture) : "");
        }

        to.Flush();
        return new() { RowCount = rows, ColumnName = column, Unpredicted = predictions.Unpredicted };
    }

    private string WriteHeader(TextWriter to)
    {
        var column = PredictionColumn.NameOf(source.Name, source.Rows.Names, target, columnName);
        if (source.Rows.Form.Header is { } header)
        {
            to.Write(header);
            End(to, column);
        }

        return column;
    }

    private void End(TextWriter to, string cell)
    {
        var form = source.Rows.Form;
        to.Write(form.Delimiter);
        to.Write(CellText.Quoted(cell, form.Delimiter));
        to.Write(form.LineEnd);
    }
}
