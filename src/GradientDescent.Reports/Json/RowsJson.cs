using System.Text.Json;
using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports.Json;

/// <summary>Writes the data of the pictures of rows, or null if the report has no rows.</summary>
internal static class RowsJson
{
    public static void Write(Utf8JsonWriter json, RowPictures? pictures)
    {
        if (pictures is null)
        {
            json.WriteNull("rows");
            return;
        }

        json.WriteStartObject("rows");
        json.WriteNumber("count", pictures.RowCount);
        json.WriteStartArray("features");
        foreach (var feature in pictures.Features)
            json.WriteNumberValue(feature);
        json.WriteEndArray();
        WritePoints(json, pictures);
        if (pictures.Cells is { } cells)
            WriteCells(json, cells);
        WriteResiduals(json, pictures.Residuals);
        json.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter json, RowPictures pictures)
    {
        if (pictures.Points is not { } points)
        {
            json.WriteNull("points");
            return;
        }

        json.WriteStartObject("points");
        json.WriteNumber("count", pictures.RowCount);
        json.WriteStartArray("columns");
        foreach (var column in points.Observed)
            json.WriteDoublesValue(column);
        json.WriteEndArray();
        json.WriteDoubles("numbers", [.. points.Numbers.Select(static number => (double)number)]);
        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, RowCells cells)
    {
        json.WritePropertyName("predictedByActual");
        WriteHistogram(json, cells.PredictedByActual);
        json.WritePropertyName("residualByFitted");
        WriteHistogram(json, cells.ResidualByFitted);
        WriteHistograms(json, "targetByFeature", cells.TargetByFeature);
        WriteHistograms(json, "residualByFeature", cells.ResidualByFeature);
    }

    private static void WriteHistograms(Utf8JsonWriter json, string name, Histogram2D[] histograms)
    {
        json.WriteStartArray(name);
        foreach (var histogram in histograms)
            WriteHistogram(json, histogram);
        json.WriteEndArray();
    }

    private static void WriteHistogram(Utf8JsonWriter json, Histogram2D histogram)
    {
        json.WriteStartObject();
        json.WriteNumber("minX", histogram.MinX);
        json.WriteNumber("maxX", histogram.MaxX);
        json.WriteNumber("minY", histogram.MinY);
        json.WriteNumber("maxY", histogram.MaxY);
        json.WriteNumber("width", histogram.Width);
        json.WriteNumber("height", histogram.Height);
        json.WriteCounts("counts", Saturated(histogram.Counts));
        json.WriteEndObject();
    }

    private static void WriteResiduals(Utf8JsonWriter json, ResidualDistribution residuals)
    {
        json.WriteStartObject("residuals");
        json.WriteFinite("mean", residuals.Mean);
        json.WriteFinite("deviation", residuals.Deviation);
        json.WriteNumber("from", residuals.Histogram.From);
        json.WriteNumber("to", residuals.Histogram.To);
        json.WriteCounts("counts", Saturated(residuals.Histogram.Counts));
        json.WriteDoubles("scores", residuals.Scores);
        json.WriteDoubles("quantiles", residuals.Quantiles);
        json.WriteEndObject();
    }

    /// <summary>The page stores counts in 32 bits: a count above 4,294,967,295 is written as that number.</summary>
    private static uint[] Saturated(IEnumerable<long> counts) => [.. counts.Select(static count => (uint)Math.Min(count, uint.MaxValue))];
}
