using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>Writes lists of sentences and names.</summary>
internal static class JsonStrings
{
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
