using System.Globalization;
using System.Text.Json;

namespace GradientDescent.Json;

/// <summary>Writes the values of objects into the columns of a batch.</summary>
internal sealed class ObjectCells
{
    private readonly Dictionary<string, int[]> _properties = new(StringComparer.Ordinal);
    private readonly List<(byte[] Key, int[] Properties)> _order = [];
    private readonly CellFormat _format;
    private readonly bool _hasMissingNumbers;
    private readonly int[] _wanted;
    private readonly long[] _rowOf;
    private char[] _letters = new char[256];
    private long _row;

    /// <param name="names">The keys.</param>
    /// <param name="columns">The index of the key of each property; −1 if there is none.</param>
    /// <param name="format">How texts are read.</param>
    public ObjectCells(IReadOnlyList<string> names, IReadOnlyList<int> columns, CellFormat format)
    {
        foreach (var same in columns.Index().Where(static column => column.Item >= 0).GroupBy(static column => column.Item))
            _properties.Add(names[same.Key], [.. same.Select(static column => column.Index)]);
        _wanted = [.. _properties.Values.SelectMany(static properties => properties)];
        _rowOf = new long[columns.Count];
        _format = format;
        _hasMissingNumbers = format.Missing.Any(static text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number));
    }

    /// <summary>Writes the values of an object. A key that it does not have is a missing value.</summary>
    public void Write(ReadOnlySpan<byte> line, PropertyBatch batch, int row)
    {
        _row++;
        try
        {
            var reader = ObjectText.Open(line);
            for (var at = 0; ObjectText.NextKey(ref reader); at++)
                WriteValue(ref reader, PropertiesAt(ref reader, at), batch, row);
        }
        catch (Exception exception) when (ObjectText.IsFault(exception))
        {
            batch.Fail(row, null, $"the line {ObjectText.Fault(exception)}");
        }

        foreach (var property in _wanted)
        {
            if (_rowOf[property] != _row)
                batch.Columns[property].SetMissing(row);
        }
    }

    private void WriteValue(ref Utf8JsonReader reader, int[] properties, PropertyBatch batch, int row)
    {
        reader.Read();
        foreach (var property in properties)
        {
            var column = batch.Columns[property];
            if (_rowOf[property] == _row)
                batch.Fail(row, column, $"{column.Property.Shown} is in the object twice");
            _rowOf[property] = _row;
            Write(ref reader, column, batch, row);
        }

        reader.Skip();
    }

    private void Write(ref Utf8JsonReader reader, PropertyColumn column, PropertyBatch batch, int row)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                column.SetMissing(row);
                break;
            case JsonTokenType.Number when _hasMissingNumbers && _format.IsMissing(LettersOf(ref reader)):
                column.SetMissing(row);
                break;
            case JsonTokenType.Number when column is PropertyColumn<double> numbers
                && double.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number):
                numbers.Values[row] = number;
                break;
            case JsonTokenType.String:
                column.TrySetText(row, LettersOf(ref reader), _format);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                batch.Fail(row, column, $"{column.Property.Shown} is {ObjectText.Kind(reader.TokenType)}, which is not {column.Expected}");
                break;
            default:
                column.TrySetText(row, LettersOf(ref reader), CellFormat.Default);
                break;
        }
    }

    /// <summary>The properties of a key. Most rows have their keys in the order of the row before.</summary>
    private int[] PropertiesAt(ref Utf8JsonReader reader, int at)
    {
        if (at < _order.Count && reader.ValueTextEquals(_order[at].Key))
            return _order[at].Properties;
        var name = reader.GetString()!;
        var found = (Key: ObjectText.BytesOf(name), Properties: _properties.GetValueOrDefault(name, []));
        if (at < _order.Count)
            _order[at] = found;
        else
            _order.Add(found);
        return found.Properties;
    }

    /// <summary>The letters of a text, or the digits of a number, or <c>true</c> or <c>false</c>.</summary>
    private ReadOnlySpan<char> LettersOf(ref Utf8JsonReader reader)
    {
        if (_letters.Length < reader.ValueSpan.Length)
            _letters = new char[2 * reader.ValueSpan.Length];
        return _letters.AsSpan(0, reader.TokenType == JsonTokenType.String ? reader.CopyString(_letters) : System.Text.Encoding.UTF8.GetChars(reader.ValueSpan, _letters));
    }
}
