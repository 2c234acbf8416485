using System.Text.Encodings.Web;
using System.Text.Json;

namespace GradientDescent.Tool.Output;

/// <summary>Writes a JSON object.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A long list is written piece by piece, because a writer of JSON keeps its text until it is flushed.</summary>
    private const int MaxPending = 1 << 16;

    public static void Write(TextWriter to, Action<Utf8JsonWriter> write)
    {
        using (var text = new Utf8TextStream(to))
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            try
            {
                json.WriteStartObject();
                write(json);
                json.WriteEndObject();
            }
            catch
            {
                // Disposing would write the beginning of a result that there is not.
                json.Reset();
                throw;
            }
        }

        to.WriteLine();
    }

    /// <summary>JSON has no NaN and no infinity: they are null.</summary>
    public static void WriteFinite(this Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            if (json.BytesPending > MaxPending)
                json.Flush();
        }

        json.WriteEndArray();
    }
}
