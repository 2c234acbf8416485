using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GradientDescent.Persistence;

/// <summary>Reads a file that is one document.</summary>
internal static class JsonDocumentFile
{
    /// <param name="path">The file.</param>
    /// <param name="type">How to read the document.</param>
    /// <param name="content">What it holds, for an error to name.</param>
    /// <param name="kind">What kind of file it is, likewise.</param>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static TDocument Read<TDocument>(string path, JsonTypeInfo<TDocument> type, string content, string kind)
        where TDocument : class
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Read(stream, path, type, content, kind);
    }

    /// <inheritdoc cref="Read{TDocument}(string, JsonTypeInfo{TDocument}, string, string)"/>
    /// <param name="stream">What is in the file.</param>
    /// <param name="file">What to call the file.</param>
    /// <param name="type">How to read the document.</param>
    /// <param name="content">What it holds, for an error to name.</param>
    /// <param name="kind">What kind of file it is, likewise.</param>
    public static TDocument Read<TDocument>(Stream stream, string file, JsonTypeInfo<TDocument> type, string content, string kind)
        where TDocument : class
    {
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new ModelFormatException(file, $"holds null instead of {content}.");
        }
        catch (JsonException exception)
        {
            throw new ModelFormatException(file, $"is no whole {kind}: {exception.Message}", exception);
        }
    }
}
