using System.Text.Json;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Json;

/// <summary>Writes averages over bins of rows: each statistic as a list.</summary>
internal static class BinsJson
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<RowBin> bins)
    {
        json.WriteStartObject(name);
        Write("lowers", static bin => bin.Lower);
        Write("uppers", static bin => bin.Upper);
        Write("centers", static bin => bin.Center);
        Write("rowCounts", static bin => bin.RowCount);
        Write("predictions", static bin => bin.MeanPrediction);
        Write("targets", static bin => bin.MeanTarget);
        Write("means", static bin => bin.Mean);
        Write("standardErrors", static bin => bin.StandardError);
        Write("rootMeanSquares", static bin => bin.RootMeanSquare);
        json.WriteEndObject();

        void Write(string statistic, Func<RowBin, double> of) => json.WriteDoubles(statistic, [.. bins.Select(of)]);
    }
}
