using System.Text;
using GradientDescent.Persistence;

namespace GradientDescent;

/// <summary>
/// Saves and loads models as JSON. A file contains the whole model: its schema, its weights, and its <see cref="ModelDetails"/>, if any. Coefficients are stored
/// by the names of their features, so the order of the record's properties may change.
/// </summary>
/// <remarks>
/// <para>Saving replaces an existing file by a complete new one, so after a failure the file still has its old content. It follows symbolic links, and keeps the owner
/// and the mode of the file.</para>
/// <para>In some cases the file is overwritten in place instead, so that a failure may damage it: if it is a pipe or a device; if it has several names (hard links),
/// access control lists or other extended attributes; if a new file cannot be created in its folder, or not with its owner; and on systems other than Linux and Windows.</para>
/// <para>A file has at most 64 MB. Larger ones are neither written nor read.</para>
/// </remarks>
public static class ModelFile
{
    /// <summary>Saves the model to a file. After a failure, an existing file normally still has its old content; see the remarks of the class.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, a mean or a detail is NaN or infinite, a detail does not fit the model, an extension is not JSON, or the file would have more than 64 MB.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static void Save(ILinearModel model, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        JsonDocumentFile.Write(path, ModelConversion.ToDocument(model), ModelDocumentContext.Default.ModelDocument);
    }

    /// <summary>Writes the model to a stream, and leaves the stream open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, a mean or a detail is NaN or infinite, a detail does not fit the model, an extension is not JSON, or the file would have more than 64 MB.</exception>
    public static void Save(ILinearModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonDocumentFile.Write(stream, ModelConversion.ToDocument(model), ModelDocumentContext.Default.ModelDocument);
    }

    /// <summary>Returns the model as the text of a model file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, a mean or a detail is NaN or infinite, a detail does not fit the model, an extension is not JSON, or the file would have more than 64 MB.</exception>
    public static string ToJson(this ILinearModel model)
    {
        using var stream = new MemoryStream();
        Save(model, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Loads a model from a file of <see cref="Save(ILinearModel, string)"/>, in the current format version or version 1.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, larger than 64 MB, of an unknown version, or of another model.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static TModel Load<TModel>(string path)
        where TModel : class, ILinearModel<TModel>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return ModelConversion.ToModel(Read(stream, path), TModel.Shape, path);
    }

    /// <summary>Reads a model from a stream, and leaves the stream open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ModelFormatException">The model is damaged, larger than 64 MB, of an unknown version, or another model.</exception>
    public static TModel Load<TModel>(Stream stream)
        where TModel : class, ILinearModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ModelConversion.ToModel(Read(stream, InStream), TModel.Shape, InStream);
    }

    /// <summary>Reads a model from the text of a model file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ModelFormatException">The model is damaged, larger than 64 MB, of an unknown version, or another model.</exception>
    public static TModel Parse<TModel>(string json)
        where TModel : class, ILinearModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(json);
        return ModelConversion.ToModel(Read(json), TModel.Shape, InText);
    }

    /// <summary>Reads the document from a text, whichever model it contains.</summary>
    /// <exception cref="ModelFormatException">The text is damaged, or of an unknown version.</exception>
    internal static ModelDocument Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocumentFile.ReadText(json, InText, ModelDocumentContext.Default.ModelDocument, Content, Kind);
    }

    internal const string InText = "The model's text";

    internal const string InStream = "The model's stream";

    private const string Content = "a model";

    private const string Kind = "model file";

    internal static ModelDocument Read(Stream stream, string file) => JsonDocumentFile.Read(stream, file, ModelDocumentContext.Default.ModelDocument, Content, Kind);
}
