using GradientDescent.Cells;
using GradientDescent.Files;

namespace GradientDescent.Reading;

/// <summary>The parts of several texts, one after the other.</summary>
internal sealed class PartSequence(IReadOnlyList<Input> inputs, CsvOptions options) : IDisposable
{
    private readonly OpenText _first = new(inputs[0], options);
    private OpenText? _text;
    private Layout? _layout;
    private int _next = 1;

    /// <summary>The names of the columns in the first text.</summary>
    public IReadOnlyList<string> Names => _first.Names;

    /// <summary>The form of the first text.</summary>
    public TextForm Form => _first.Form;

    /// <param name="columns">The column of each property in the first text; −1 if there is none.</param>
    /// <returns>The next part, and where its cells are; null after the last one.</returns>
    /// <exception cref="SourceFormatException">A text has other columns than the first one, or it is no CSV text.</exception>
    public (PartParser Parser, Layout Layout)? Next(IReadOnlyList<int> columns)
    {
        if (_text is null)
            (_text, _layout) = (_first, new(Form.Delimiter, Names, [.. columns], null, options.Format));
        while (true)
        {
            if (_text.Next() is { } parser)
                return (parser, _layout!);
            if (_next == inputs.Count)
                return null;
            _text.Dispose();
            _text = new(inputs[_next++], options);
            var positions = Header.Positions(Names, _text.Names, _first.Source, _text.Source);
            int[]? order = positions.Index().All(static place => place.Index == place.Item) ? null : positions;
            _layout = new(_text.Form.Delimiter, _text.Names, [.. columns.Select(column => column < 0 ? -1 : positions[column])], order, options.Format);
        }
    }

    public void Dispose()
    {
        _first.Dispose();
        _text?.Dispose();
    }
}
