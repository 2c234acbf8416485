using System.Text.Json;

namespace GradientDescent.Persistence;

/// <summary>What a file has that this library knows nothing of: it is kept as it stands.</summary>
internal static class Extensions
{
    public static IReadOnlyDictionary<string, string> Of(IDictionary<string, JsonElement>? others) =>
        (others ?? new Dictionary<string, JsonElement>()).ToDictionary(static other => other.Key, static other => other.Value.GetRawText(), StringComparer.Ordinal);

    /// <exception cref="ArgumentException">One of them is no JSON, or is called like what a model's file has itself.</exception>
    public static IDictionary<string, JsonElement>? ToJson(IReadOnlyDictionary<string, string> extensions) =>
        extensions.Count == 0 ? null : extensions.ToDictionary(static extension => extension.Key, static extension => Parsed(extension.Key, extension.Value), StringComparer.Ordinal);

    private static JsonElement Parsed(string name, string json)
    {
        if (ModelDocumentContext.Default.ModelDocument.Properties.Any(property => property.Name == name && !property.IsExtensionData))
            throw new ArgumentException($"A model's file has a '{name}' of its own: call the extension otherwise.");
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The extension '{name}' is no JSON: {exception.Message}", exception);
        }
    }
}
