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
    public OpenText(CsvInput input, CsvOptions options)
    {
        Source = input.Name;
        _cutter = new(input, options);
        try
        {
            Names = Start(options);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Source { get; }

    public char Delimiter { get; private set; }

    public IReadOnlyList<string> Names { get; }

    /// <returns>The next part; null after the last one.</returns>
    public PartParser? Next()
    {
        if (_first is { } first)
        {
            _first = null;
            return first;
        }

        return _cutter.Next() is { } part ? new(part, Delimiter) : null;
    }

    public void Dispose()
    {
        _first?.Dispose();
        _cutter.Dispose();
    }

    private IReadOnlyList<string> Start(CsvOptions options)
    {
        while (_cutter.Next() is { } part)
        {
            Delimiter = options.Delimiter ?? Delimiters.Of(part.Text, options);
            _first = new(part, Delimiter);
            if ((options.Names ?? _first.ReadNames()) is { } names)
                return names;
            _first.Dispose();
            _first = null;
        }

        throw new SourceFormatException(Source, 1, options.HasHeader ? "The file is empty. Its first line should have the names of the columns." : "The file is empty.");
    }
}
