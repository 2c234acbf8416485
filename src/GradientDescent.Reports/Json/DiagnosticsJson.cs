using System.Text.Json;
using GradientDescent.Reports.Diagnostics;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Json;

/// <summary>Writes what shows whether the model suits its rows, or null if the report has no rows.</summary>
internal static class DiagnosticsJson
{
    /// <summary>The rows that are named, as R names three.</summary>
    private const int Worst = 3;

    public static void Write(Utf8JsonWriter json, FitDiagnostics? diagnostics)
    {
        if (diagnostics is null)
        {
            json.WriteNull("diagnostics");
            return;
        }

        json.WriteStartObject("diagnostics");
        BinsJson.Write(json, "smoother", diagnostics.Smoother);
        BinsJson.Write(json, "calibration", diagnostics.Calibration);
        json.WriteStartArray("features");
        foreach (var feature in diagnostics.Features)
            WriteFeature(json, feature);
        json.WriteEndArray();
        if (diagnostics.Influences is { } influences)
            WriteInfluences(json, influences);
        else
            json.WriteNull("influences");
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, FeatureDiagnostics feature)
    {
        json.WriteStartObject();
        json.WriteNumber("feature", feature.Feature);
        BinsJson.Write(json, "smoother", feature.Smoother);
        WritePlot(json, "componentPlusResidual", feature.ComponentPlusResidual);
        if (feature.AddedVariable is { } added)
            WritePlot(json, "addedVariable", added);
        else
            json.WriteNull("addedVariable");
        json.WriteEndObject();
    }

    private static void WritePlot(Utf8JsonWriter json, string name, FeaturePlot plot)
    {
        json.WriteStartObject(name);
        json.WriteFinite("slope", plot.Slope);
        json.WriteBoolean("isSample", plot.IsSample);
        json.WriteDoubles("rows", [.. plot.Points.Select(static point => (double)point.Row)]);
        json.WriteDoubles("x", [.. plot.Points.Select(static point => point.X)]);
        json.WriteDoubles("y", [.. plot.Points.Select(static point => point.Y)]);
        json.WriteEndObject();
    }

    private static void WriteInfluences(Utf8JsonWriter json, RowInfluences influences)
    {
        var (measures, rows) = (influences.Measures, influences.Rows);
        json.WriteStartObject("influences");
        json.WriteBoolean("areAll", influences.AreAll);
        json.WriteNumber("observations", measures.Observations);
        json.WriteNumber("parameters", measures.ParameterCount);
        WriteCutoffs(json, measures);
        json.WriteDoubles("rows", [.. rows.Select(static row => (double)row.Row)]);
        json.WriteDoubles("predictions", [.. rows.Select(static row => row.Prediction)]);
        json.WriteDoubles("leverages", [.. rows.Select(static row => row.Leverage)]);
        json.WriteDoubles("studentized", [.. rows.Select(static row => row.InternallyStudentizedResidual)]);
        json.WriteDoubles("distances", [.. rows.Select(static row => row.CooksDistance)]);
        WriteWorst(json, measures.LargestCooksDistances.Take(Worst));
        BinsJson.Write(json, "scaleLocation", influences.ScaleLocation);
        json.WriteEndObject();
    }

    private static void WriteCutoffs(Utf8JsonWriter json, InfluenceMeasures measures)
    {
        var (cutoffs, counts) = (measures.Cutoffs, measures.AboveCutoffs);
        json.WriteStartObject("aboveCutoffs");
        json.WriteNumber("leverage", cutoffs.Leverage);
        json.WriteNumber("leverageRows", counts.Leverage);
        json.WriteNumber("distance", cutoffs.CooksDistance);
        json.WriteNumber("distanceRows", counts.CooksDistance);
        json.WriteEndObject();
    }

    private static void WriteWorst(Utf8JsonWriter json, IEnumerable<RowInfluence> worst)
    {
        json.WriteStartArray("worst");
        foreach (var row in worst)
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Row);
            json.WriteString("place", row.Place?.ToString());
            json.WriteFinite("leverage", row.Leverage);
            json.WriteFinite("studentized", row.InternallyStudentizedResidual);
            json.WriteFinite("distance", row.CooksDistance);
            json.WriteFinite("prediction", row.Prediction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
