using GradientDescent.Cells;
using GradientDescent.Reading;

namespace GradientDescent.Writing;

/// <summary>The rows of CSV text, and the text of those that were read last.</summary>
/// <param name="name">The name of the source in messages.</param>
/// <param name="open">Opens the text at its first row.</param>
internal sealed class CopiedSource(string name, Func<CsvReader> open) : PropertySource
{
    private CopiedRows? _rows;

    public override string Name => name;

    /// <summary>The text of the rows of the last batch. A source is read before.</summary>
    public CopiedRows Rows => _rows!;

    public override BatchReader Open()
    {
        var reader = open();
        _rows = reader.Copy();
        return reader;
    }
}
