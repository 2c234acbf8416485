using System.Text.Json;

namespace GradientDescent.Persistence;

/// <summary>What a file has that this library knows nothing of: it is kept as it stands.</summary>
internal static class Extensions
{
    // One level deeper in the file.
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = TermKinds.MaxDepth - 1 };

    /// <exception cref="ModelFormatException">One of them has a text that is none.</exception>
    public static IReadOnlyDictionary<string, string> Of(IDictionary<string, JsonElement>? others, string file) =>
        (others ?? new Dictionary<string, JsonElement>()).ToDictionary(
            static other => other.Key,
            other => IsText(other.Value) ? other.Value.GetRawText() : throw new ModelFormatException(file, $"has half a character in '{other.Key}'."),
            StringComparer.Ordinal);

    /// <exception cref="ArgumentException">One of them is no JSON, or is called like what a model's file has itself.</exception>
    public static IDictionary<string, JsonElement>? ToJson(IReadOnlyDictionary<string, string> extensions) =>
        extensions.Count == 0 ? null : extensions.ToDictionary(static extension => extension.Key, static extension => Parsed(extension.Key, extension.Value), StringComparer.Ordinal);

    private static JsonElement Parsed(string name, string json)
    {
        if (ModelDocumentContext.Default.ModelDocument.Properties.Any(property => property.Name == name && !property.IsExtensionData))
            throw new ArgumentException($"A model's file has a '{name}' of its own: call the extension otherwise.");
        try
        {
            using var document = JsonDocument.Parse(json, Depth);
            return IsText(document.RootElement) ? document.RootElement.Clone() : throw new ArgumentException($"The extension '{name}' has half a character.");
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The extension '{name}' is no JSON: {exception.Message}", exception);
        }
    }

    /// <summary>Whether it can be written again: an escaped half of a surrogate pair is read without a word.</summary>
    private static bool IsText(JsonElement element)
    {
        try
        {
            using var writer = new Utf8JsonWriter(Stream.Null);
            element.WriteTo(writer);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
