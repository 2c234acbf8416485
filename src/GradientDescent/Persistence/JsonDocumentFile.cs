using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GradientDescent.Saving;

namespace GradientDescent.Persistence;

/// <summary>Reads and writes JSON files that contain one document.</summary>
internal static class JsonDocumentFile
{
    /// <summary>The maximum size of a file. Reading needs several times as much memory.</summary>
    public const long MaxBytes = 64L << 20;

    private const string Limit = "64 MB";

    /// <summary>Writes a document to a file.</summary>
    /// <exception cref="ArgumentException">The file would be too large to be loaded.</exception>
    public static void Write<TDocument>(string path, TDocument document, JsonTypeInfo<TDocument> type) => SavedFile.Write(path, stream => Write(stream, document, type));

    /// <summary>Writes a document to a stream.</summary>
    /// <exception cref="ArgumentException">The document is too large to be loaded.</exception>
    public static void Write<TDocument>(Stream stream, TDocument document, JsonTypeInfo<TDocument> type)
    {
        try
        {
            JsonSerializer.Serialize(new LimitedStream(stream, MaxBytes), document, type);
        }
        catch (TooLongException exception)
        {
            throw new ArgumentException($"There is too much to save: it needs more than {Limit}, which could not be loaded again. Save fewer features or extensions.", exception);
        }
    }

    /// <param name="path">The path of the file.</param>
    /// <param name="type">How to read the document.</param>
    /// <param name="content">The content of the file in messages, such as "a model".</param>
    /// <param name="kind">The kind of file in messages, such as "model file".</param>
    /// <exception cref="ModelFormatException">The file is damaged or too large.</exception>
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
            if (stream.CanSeek && stream.Length - stream.Position > MaxBytes)
                throw new TooLongException();
            return JsonSerializer.Deserialize(new LimitedStream(stream, MaxBytes), type) ?? throw new ModelFormatException(file, $"holds null instead of {content}.");
        }
        catch (JsonException exception)
        {
            throw new ModelFormatException(file, $"is not a complete {kind}: {JsonFault.Of(exception)}.", ModelFormatException.Quoting(exception));
        }
        catch (TooLongException)
        {
            throw new ModelFormatException(file, $"is larger than {Limit}, the limit for a {kind}.");
        }
    }

    /// <inheritdoc cref="Read{TDocument}(Stream, string, JsonTypeInfo{TDocument}, string, string)"/>
    public static TDocument ReadText<TDocument>(string text, string file, JsonTypeInfo<TDocument> type, string content, string kind)
        where TDocument : class
    {
        if (text.Length > MaxBytes)
            throw new ModelFormatException(file, $"is larger than {Limit}, the limit for a {kind}.");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Read(stream, file, type, content, kind);
    }
}
