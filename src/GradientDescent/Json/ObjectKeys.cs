using System.Text.Json;
using GradientDescent.Files;
using static System.FormattableString;

namespace GradientDescent.Json;

/// <summary>Finds the keys of objects, in the order in which they first occur.</summary>
internal sealed class ObjectKeys
{
    private const int MaxKeys = 65_536;

    private readonly List<byte[]> _order = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private SourceFormatException? _fault;
    private bool _hasObject;

    /// <summary>The keys of all lines of some texts.</summary>
    /// <exception cref="SourceFormatException">No line is an object.</exception>
    public static IReadOnlyList<string> OfAll(IReadOnlyList<Input> inputs)
    {
        var keys = new ObjectKeys();
        foreach (var input in inputs)
        {
            using var lines = new TextLines(input);
            while (lines.Next())
                keys.Add(lines.Line, lines.Source, lines.Number);
        }

        return keys.ToNames(inputs[0].Name);
    }

    /// <summary>Adds the keys of a line, unless it is blank. A line that is no object is left to the reader of the rows.</summary>
    /// <exception cref="SourceFormatException">There are too many keys.</exception>
    public void Add(ReadOnlySpan<byte> line, string source, long number)
    {
        if (TextLines.IsBlank(line))
            return;
        var before = _names.Count;
        try
        {
            var reader = ObjectText.Open(line);
            for (var at = 0; ObjectText.NextKey(ref reader); at++)
            {
                if (at >= _order.Count || !reader.ValueTextEquals(_order[at]))
                    Add(ref reader, at, source, number);
                reader.Skip();
            }

            _hasObject = true;
        }
        catch (Exception exception) when (ObjectText.IsFault(exception))
        {
            _known.ExceptWith(_names.Skip(before));
            _names.RemoveRange(before, _names.Count - before);
            _fault ??= new SourceFormatException(source, number, $"The line {ObjectText.Fault(exception)}. Each line has a row, as a JSON object such as {{\"area\": 80, \"city\": \"Oslo\"}}.", exception);
        }
    }

    /// <summary>The keys.</summary>
    /// <exception cref="SourceFormatException">There are none.</exception>
    public IReadOnlyList<string> ToNames(string source) =>
        _names.Count > 0 ? _names
        : throw (_hasObject ? null : _fault) ?? new SourceFormatException(source, null, _hasObject ? "The objects have no keys." : "The file is empty. Each line should have a row, as a JSON object.");

    /// <summary>Adds a key that is not where it was in the row before.</summary>
    private void Add(ref Utf8JsonReader reader, int at, string source, long number)
    {
        var name = reader.GetString()!;
        if (_known.Add(name))
            _names.Add(name);
        if (_names.Count > MaxKeys)
            throw new SourceFormatException(source, number, Invariant($"There are more than {MaxKeys:N0} different keys, which is the limit."));
        if (at < _order.Count)
            _order[at] = ObjectText.BytesOf(name);
        else if (at == _order.Count)
            _order.Add(ObjectText.BytesOf(name));
    }
}
