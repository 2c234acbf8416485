using System.Buffers.Binary;
using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>Writes numbers for the page; <c>data.js</c> reads them.</summary>
internal static class JsonNumbers
{
    /// <summary>Writes little-endian doubles in base64: all bits, in about eleven characters per number.</summary>
    public static void WriteDoubles(this Utf8JsonWriter json, string name, ReadOnlySpan<double> numbers)
    {
        json.WritePropertyName(name);
        json.WriteDoublesValue(numbers);
    }

    /// <summary>Writes the same as an element of an array.</summary>
    public static void WriteDoublesValue(this Utf8JsonWriter json, ReadOnlySpan<double> numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(double)];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(i * sizeof(double)), numbers[i]);
        json.WriteBase64StringValue(bytes);
    }

    /// <summary>Writes little-endian unsigned 32-bit integers in base64.</summary>
    public static void WriteCounts(this Utf8JsonWriter json, string name, ReadOnlySpan<uint> numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(uint)];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), numbers[i]);
        json.WriteBase64String(name, bytes);
    }

    /// <summary>Writes a number, or null if it is missing, NaN or infinite: JSON has no NaN and no infinity.</summary>
    public static void WriteFinite(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
