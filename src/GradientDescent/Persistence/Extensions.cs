using System.Text.Json;

namespace GradientDescent.Persistence;

/// <summary>Entries of a file that this library does not know. They are stored and written back unchanged.</summary>
internal static class Extensions
{
    // An extension is one level deeper in the file.
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = TermKinds.MaxDepth - 1, AllowDuplicateProperties = false };

    /// <exception cref="ModelFormatException">An entry contains invalid text.</exception>
    public static IReadOnlyDictionary<string, string> Of(IDictionary<string, JsonElement>? others, string file) =>
        (others ?? new Dictionary<string, JsonElement>()).ToDictionary(
            static other => other.Key,
            other => IsText(other.Value) ? other.Value.GetRawText() : throw new ModelFormatException(file, $"has half of a surrogate pair in '{other.Key}'."),
            StringComparer.Ordinal);

    /// <exception cref="ArgumentException">An extension is not JSON, or has the name of one of the file's own entries.</exception>
    public static IDictionary<string, JsonElement>? ToJson(IReadOnlyDictionary<string, string> extensions) =>
        extensions.Count == 0 ? null : extensions.ToDictionary(static extension => extension.Key, static extension => Parsed(extension.Key, extension.Value), StringComparer.Ordinal);

    private static JsonElement Parsed(string name, string json)
    {
        if (ModelDocumentContext.Default.ModelDocument.Properties.Any(property => property.Name == name && !property.IsExtensionData))
            throw new ArgumentException($"A model file has its own entry '{name}': give the extension another name.");
        try
        {
            using var document = JsonDocument.Parse(json, Depth);
            return IsText(document.RootElement) ? document.RootElement.Clone() : throw new ArgumentException($"The extension '{name}' contains half of a surrogate pair: give valid Unicode text.");
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The extension '{name}' is not JSON: {JsonFault.Of(exception)}.", exception);
        }
    }

    /// <summary>Whether the text can be written again. The reader accepts an escaped half of a surrogate pair, but the writer does not.</summary>
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
