using System.Text.Json;
using GradientDescent.Persistence;

namespace GradientDescent;

/// <summary>
/// A file of a model, of moments or of a factor cannot be loaded: it is damaged, too large, of an unknown format version, or of another model; or it has numbers
/// that no rows have. The message quotes at most a line of the file.
/// </summary>
public sealed class ModelFormatException : FormatException
{
    internal ModelFormatException(string file, string trouble, Exception? inner = null)
        : base($"{file}: {SingleLine.Of(trouble)}", inner)
    {
    }

    /// <summary>The same exception, with a message that quotes at most a line of the file.</summary>
    internal static JsonException Quoting(JsonException exception) =>
        new(SingleLine.Of(exception.Message), exception.Path is { } path ? SingleLine.Of(path) : null, exception.LineNumber, exception.BytePositionInLine);
}
