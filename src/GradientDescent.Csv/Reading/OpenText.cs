using GradientDescent.Cells;
using GradientDescent.Files;
using GradientDescent.Parts;

namespace GradientDescent.Reading;

/// <summary>A text that is being read: its header, then its parts.</summary>
internal sealed class OpenText : IDisposable
{
    private readonly PartCutter _cutter;
    private PartParser? _first;

    /// <exception cref="SourceFormatException">It is empty, or it is no CSV text.</exception>
    public OpenText(Input input, CsvOptions options)
    {
        Source = input.Name;
        _cutter = new(input, options);
        try
        {
            (Names, Form) = Start(options);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Source { get; }

    public TextForm Form { get; }

    public IReadOnlyList<string> Names { get; }

    /// <returns>The next part; null after the last one.</returns>
    public PartParser? Next()
    {
        if (_first is { } first)
        {
            _first = null;
            return first;
        }

        return _cutter.Next() is { } part ? new(part, Form.Delimiter) : null;
    }

    public void Dispose()
    {
        _first?.Dispose();
        _cutter.Dispose();
    }

    private (IReadOnlyList<string> Names, TextForm Form) Start(CsvOptions options)
    {
        while (_cutter.Next() is { } part)
        {
            var (delimiter, lineEnd) = (options.Delimiter ?? Delimiters.Of(part.Text, options), LineEnd.Of(part.Text));
            _first = new(part, delimiter);
            if (!options.HasHeader && (options.Names ?? PartParser.NumberColumns(part, delimiter)) is { } names)
                return (names, new(delimiter, lineEnd, null));
            if (options.HasHeader && _first.ReadNames() is var (header, line))
                return (header, new(delimiter, lineEnd, line));
            _first.Dispose();
            _first = null;
        }

        throw new SourceFormatException(Source, 1, options.HasHeader ? "The file is empty. Its first line should have the names of the columns." : "The file is empty.");
    }
}
