using System.Buffers;
using System.Text;
using System.Text.Json;
using GradientDescent.Reports.Appearance;
using GradientDescent.Reports.Json;

namespace GradientDescent.Reports.Live;

/// <summary>Writes what the live page draws.</summary>
internal static class LiveJson
{
    /// <summary>Epoch, loss, validation loss and learning rate.</summary>
    private const int NumbersBesideWeights = 4;

    /// <summary>The numbers that are written of an epoch.</summary>
    public static int NumbersOf(EpochProgress point) => NumbersBesideWeights + point.Weights.Count;

    /// <param name="descents">The number of descents so far.</param>
    /// <param name="points">The epochs of the last one.</param>
    /// <param name="isOver">Whether no more of them will come.</param>
    /// <param name="hasReport">Whether the page of the finished fit is there.</param>
    public static string Of(int descents, EpochProgress[] points, bool isOver, bool hasReport)
    {
        var last = points.LastOrDefault();
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteNumber("descents", descents);
            json.WriteNumber("epochs", last.Epochs);
            json.WriteBoolean("isOver", isOver);
            json.WriteBoolean("hasReport", hasReport);
            json.WriteStrings("weightNames", last.WeightNames);
            json.WriteStrings("weightAxes", last.WeightNames.Select((name, weight) => NameWithUnit.Of(name, last.WeightUnits.ElementAtOrDefault(weight))));
            json.WriteStartArray("points");
            foreach (var point in points)
                Write(json, point);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, EpochProgress point)
    {
        json.WriteStartObject();
        json.WriteNumber("epoch", point.Epoch);
        json.WriteFinite("loss", point.Loss);
        json.WriteFinite("validationLoss", point.ValidationLoss);
        json.WriteFinite("rate", point.LearningRate);
        json.WriteStartArray("weights");
        foreach (var weight in point.Weights)
            json.WriteNumberValue(weight);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
