using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GradientDescent.Sources;

namespace GradientDescent.Json;

/// <summary>Copies objects and adds their predictions as a further key.</summary>
/// <param name="source">The rows, with the text of those that were read last.</param>
/// <param name="predictions">The predictions of the rows.</param>
/// <param name="target">The name of the target.</param>
/// <param name="columnName">The further key; null for the name of the target.</param>
internal sealed class PredictedLines(PredictedLines.CopiedSource source, Predictions predictions, string target, string? columnName)
{
    public static PredictedLines Of<TRow>(IRowModel<TRow> model, JsonLinesSource input, string? columnName)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(input);
        if (columnName is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(columnName);
        var source = new CopiedSource(input);
        return new(source, model.Predict(source), model.Schema.TargetProperty.Name, columnName);
    }

    public WrittenPredictions Write(TextWriter to, CancellationToken cancellationToken)
    {
        var (rows, column, key) = (0L, "", "");
        foreach (var prediction in predictions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows++ == 0)
            {
                column = PredictionColumn.NameOf(source.Name, source.ColumnNames, target, columnName);
                key = $"\"{JsonEncodedText.Encode(column, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\":";
            }

            Write(to, source.Lines.Dequeue(), $"{key}{(double.IsFinite(prediction) ? prediction.ToString("R", CultureInfo.InvariantCulture) : "null")}");
        }

        to.Flush();
        return new() { RowCount = rows, ColumnName = column, Unpredicted = predictions.Unpredicted };
    }

    /// <summary>Adds a pair at the end of an object. Another line is copied as it is.</summary>
    private static void Write(TextWriter to, string line, string pair)
    {
        var text = line.AsSpan().TrimEnd();
        if (text is [.. var inner, '}'])
        {
            to.Write(inner);
            to.Write(inner.Trim() is "{" ? "" : ",");
            to.Write(pair);
            to.Write("}\n");
        }
        else
        {
            to.Write(line);
            to.Write('\n');
        }
    }

    /// <summary>The rows of JSON lines, and the text of those that were read last.</summary>
    internal sealed class CopiedSource(JsonLinesSource source) : PropertySource
    {
        public override string Name => source.Name;

        public override CellFormat Format => source.Format;

        public Queue<string> Lines { get; private set; } = new();

        public IReadOnlyList<string> ColumnNames { get; private set; } = [];

        public override BatchReader Open()
        {
            var reader = source.OpenReader(Lines = new());
            ColumnNames = reader.ColumnNames;
            return reader;
        }
    }
}
