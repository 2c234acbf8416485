using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GradientDescent.Persistence;

/// <summary>Reads a JSON file that contains one document.</summary>
internal static class JsonDocumentFile
{
    /// <param name="path">The path of the file.</param>
    /// <param name="type">How to read the document.</param>
    /// <param name="content">The content of the file in messages, such as "a model".</param>
    /// <param name="kind">The kind of file in messages, such as "model file".</param>
    /// <exception cref="ModelFormatException">The file is damaged.</exception>
    public static TDocument Read<TDocument>(string path, JsonTypeInfo<TDocument> type, string content, string kind)
        where TDocument : class
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Read(stream, path, type, content, kind);
    }

    /// <inheritdoc cref="Read{TDocument}(string, JsonTypeInfo{TDocument}, string, string)"/>
    /// <param name="stream">The content of the file.</param>
    /// <param name="file">The name of the file in messages.</param>
    /// <param name="type">How to read the document.</param>
    /// <param name="content">The content of the file in messages, such as "a model".</param>
    /// <param name="kind">The kind of file in messages, such as "model file".</param>
    public static TDocument Read<TDocument>(Stream stream, string file, JsonTypeInfo<TDocument> type, string content, string kind)
        where TDocument : class
    {
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new ModelFormatException(file, $"holds null instead of {content}.");
        }
        catch (JsonException exception)
        {
            throw new ModelFormatException(file, $"is not a complete {kind}: {exception.Message}", exception);
        }
    }
}
