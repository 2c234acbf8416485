using System.Globalization;
using System.Text.Json;

namespace GradientDescent.Tool.Output;

/// <summary>Writes what each feature adds to the prediction of each row.</summary>
internal static class ExplanationText
{
    private const string Intercept = "Intercept";

    public static void Write(Terminal terminal, LinearModel model, IEnumerable<PredictionExplanation?> rows, Format format)
    {
        switch (format)
        {
            case Format.Json:
                JsonText.Write(terminal.Out, json => json.WriteArray("rows", rows, row => Append(json, model, row)));
                break;
            case Format.Csv:
                WriteCsv(terminal.Out, model, rows);
                break;
            default:
                foreach (var (index, row) in rows.Index())
                    terminal.Show($"{(index == 0 ? "" : "\n")}Row {Figures.Count(index + 1)}\n{row?.ToString() ?? "no prediction\n"}");
                break;
        }
    }

    /// <summary>A line per row and feature. A row without a prediction has none.</summary>
    private static void WriteCsv(TextWriter to, LinearModel model, IEnumerable<PredictionExplanation?> rows)
    {
        CsvText.WriteLine(to, ["row", "feature", "coefficient", "value", "amount"]);
        foreach (var (index, row) in rows.Index())
        {
            if (row is null)
                continue;
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            if (model.Schema.HasIntercept)
                CsvText.WriteLine(to, [number, Intercept, "", "", Figures.Exact(row.Intercept)]);
            foreach (var its in row.Contributions)
                CsvText.WriteLine(to, [number, its.Feature, Figures.Exact(its.Coefficient), Figures.Exact(its.Value), Figures.Exact(its.Amount)]);
        }
    }

    private static void Append(Utf8JsonWriter json, LinearModel model, PredictionExplanation? row)
    {
        if (row is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteFinite("prediction", row.Prediction);
        json.WriteObject("amounts", () =>
        {
            if (model.Schema.HasIntercept)
                json.WriteFinite(Intercept, row.Intercept);
            foreach (var its in row.Contributions)
                json.WriteFinite(its.Feature, its.Amount);
        });
        json.WriteEndObject();
    }
}
