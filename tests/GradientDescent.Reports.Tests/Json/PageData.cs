using System.Buffers.Binary;
using System.Text.Json;

namespace GradientDescent.Reports.Tests;

/// <summary>What the page is told, read as the page reads it.</summary>
internal static class PageData
{
    public static JsonElement Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel<TModel>
    {
        using var json = JsonDocument.Parse(ReportJson.Of(report));
        return json.RootElement.Clone();
    }

    /// <summary>Little-endian doubles in base64, as <c>data.js</c> has it.</summary>
    public static double[] Doubles(this JsonElement json, string name)
    {
        var bytes = json.GetProperty(name).GetBytesFromBase64();
        return [.. Enumerable.Range(0, bytes.Length / sizeof(double)).Select(i => BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(i * sizeof(double))))];
    }

    public static bool IsNull(this JsonElement json, string name) => json.GetProperty(name).ValueKind == JsonValueKind.Null;
}
