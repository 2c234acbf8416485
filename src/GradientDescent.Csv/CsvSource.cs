using System.Globalization;
using GradientDescent.Files;
using GradientDescent.Reading;
using GradientDescent.Writing;

namespace GradientDescent;

/// <summary>The rows of CSV text, see <see cref="Csv"/>.</summary>
public sealed class CsvSource : PropertySource
{
    private readonly IReadOnlyList<Input> _inputs;
    private readonly CsvOptions _options;

    internal CsvSource(string name, IReadOnlyList<Input> inputs, CsvOptions? options)
    {
        Name = name;
        _inputs = inputs;
        _options = options ?? new();
        _options.Validate();
    }

    /// <summary>The path, or <c>stream</c> or <c>text</c>.</summary>
    public override string Name { get; }

    /// <summary>Whether the rows can be read again. Those of a stream cannot.</summary>
    public override bool IsRepeatable => _inputs.All(static input => input.IsRepeatable);

    /// <inheritdoc/>
    public override CellFormat Format => _options.Format;

    /// <inheritdoc/>
    /// <exception cref="SourceFormatException">It is no CSV text, or it changed since it was read before.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public override BatchReader Open() => OpenReader();

    /// <summary>The culture of numbers.</summary>
    internal CultureInfo Culture => _options.Format.Culture;

    /// <summary>The same rows, with their text.</summary>
    internal CopiedSource Copied() => new(Name, OpenReader);

    private CsvReader OpenReader() => new(Name, _inputs, _options);
}
