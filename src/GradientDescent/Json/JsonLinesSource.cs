using GradientDescent.Files;
using GradientDescent.Json;

namespace GradientDescent;

/// <summary>The rows of JSON lines, see <see cref="JsonLines"/>.</summary>
public sealed class JsonLinesSource : PropertySource
{
    private readonly IReadOnlyList<Input> _inputs;
    private IReadOnlyList<string>? _keys;

    internal JsonLinesSource(string name, IReadOnlyList<Input> inputs, CellFormat? format)
    {
        Name = name;
        _inputs = inputs;
        Format = format ?? CellFormat.Default;
    }

    /// <summary>The path, or <c>stream</c>, <c>reader</c> or <c>text</c>.</summary>
    public override string Name { get; }

    /// <summary>Whether the rows can be read again. Those of a stream cannot.</summary>
    public override bool IsRepeatable => _inputs.All(static input => input.IsRepeatable);

    /// <inheritdoc/>
    public override CellFormat Format { get; }

    /// <inheritdoc/>
    /// <exception cref="SourceFormatException">No line is a JSON object, or the file changed since it was read before.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public override BatchReader Open() => OpenReader();

    /// <param name="copy">Receives the text of the rows; null if it is not needed.</param>
    internal JsonLinesReader OpenReader(Queue<string>? copy = null) => new(_inputs, IsRepeatable ? _keys ??= ObjectKeys.OfAll(_inputs) : null, Format, copy);
}
