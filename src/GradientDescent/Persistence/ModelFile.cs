using System.Text;
using System.Text.Json;
using GradientDescent.Persistence;

namespace GradientDescent;

/// <summary>
/// Keeps models as JSON, which says all of a model: its schema, its weights and what was given as <see cref="ModelDetails"/>. Coefficients go by the names of
/// their features, so reordering a record's properties does no harm.
/// </summary>
public static class ModelFile
{
    /// <summary>Writes the model. Whatever happens on the way, the file is the old one or the new one, never a part.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, a mean or a detail of the model is NaN or infinite, a detail is none of this model, or an extension is no JSON.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(ILinearModel model, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var document = ModelConversion.ToDocument(model);
        AtomicFile.Write(path, stream => Write(document, stream));
    }

    /// <summary>Writes the model to a stream, and leaves it open.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">A weight, a mean or a detail of the model is NaN or infinite, a detail is none of this model, or an extension is no JSON.</exception>
    public static void Save(ILinearModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Write(ModelConversion.ToDocument(model), stream);
    }

    /// <summary>The model as the text of such a file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, a mean or a detail of the model is NaN or infinite, a detail is none of this model, or an extension is no JSON.</exception>
    public static string ToJson(this ILinearModel model) => JsonSerializer.Serialize(ModelConversion.ToDocument(model), ModelDocumentContext.Default.ModelDocument);

    /// <summary>Reads a model that <see cref="Save(ILinearModel, string)"/> wrote, now or in version 1.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, of an unknown version, or of another model.</exception>
    /// <exception cref="IOException">The file cannot be read, or does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static TModel Load<TModel>(string path)
        where TModel : class, ILinearModel<TModel>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return ModelConversion.ToModel(Read(stream, path), TModel.Shape, path);
    }

    /// <summary>Reads a model from a stream, and leaves it open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ModelFormatException">The model is damaged, of an unknown version, or another one.</exception>
    public static TModel Load<TModel>(Stream stream)
        where TModel : class, ILinearModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ModelConversion.ToModel(Read(stream, InStream), TModel.Shape, InStream);
    }

    /// <summary>Reads a model from the text of such a file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ModelFormatException">The model is damaged, of an unknown version, or another one.</exception>
    public static TModel Parse<TModel>(string json)
        where TModel : class, ILinearModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(json);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ModelConversion.ToModel(Read(stream, InText), TModel.Shape, InText);
    }

    /// <summary>The document of a text, whatever model it is of.</summary>
    /// <exception cref="ModelFormatException">It is damaged, or of an unknown version.</exception>
    internal static ModelDocument Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return Read(stream, InText);
    }

    internal const string InText = "The model's text";

    internal const string InStream = "The model's stream";

    private static void Write(ModelDocument document, Stream stream) => JsonSerializer.Serialize(stream, document, ModelDocumentContext.Default.ModelDocument);

    internal static ModelDocument Read(Stream stream, string file) => JsonDocumentFile.Read(stream, file, ModelDocumentContext.Default.ModelDocument, "a model", "model file");
}
