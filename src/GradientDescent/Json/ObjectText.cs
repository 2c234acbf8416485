using System.Text;
using System.Text.Json;
using GradientDescent.Persistence;
using static System.FormattableString;

namespace GradientDescent.Json;

/// <summary>The text of an object in a line.</summary>
internal static class ObjectText
{
    /// <exception cref="FormatException">The line is no object.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Utf8JsonReader Open(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject ? reader : throw new FormatException($"is {Kind(reader.TokenType)} instead of an object");
    }

    /// <summary>Goes to the next key, from the value of the one before, or from the beginning. After the last one, nothing may follow.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static bool NextKey(ref Utf8JsonReader reader)
    {
        if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            return true;
        reader.Read();
        return false;
    }

    /// <summary>Whether a line is at fault: it is no JSON, no object, or has a text that is none.</summary>
    public static bool IsFault(Exception exception) => exception is JsonException or FormatException and not SourceFormatException or InvalidOperationException;

    /// <summary>What is wrong with a line, such as <c>is an array instead of an object</c>.</summary>
    public static string Fault(Exception exception) => exception switch
    {
        JsonException { BytePositionInLine: { } at } json => Invariant($"is no JSON object: {JsonFault.ReasonOf(json)} (byte {at + 1})"),
        FormatException => exception.Message,
        _ => "has a text that is not UTF-8, or half of a pair of surrogates",
    };

    /// <summary>A value in words.</summary>
    public static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.Null => "null",
        _ => "a truth value",
    };

    public static byte[] BytesOf(string key) => Encoding.UTF8.GetBytes(key);
}
