using System.Data.Common;
using System.Globalization;
using System.Text;
using GradientDescent.Cells;
using GradientDescent.Files;

namespace GradientDescent.Tool.Inputs;

/// <summary>The rows of a query as CSV text in UTF-8, a row after another.</summary>
/// <param name="reader">The reader of the query.</param>
/// <param name="numbers">The culture of numbers.</param>
internal sealed class QueryText(DbDataReader reader, CultureInfo numbers) : ReadOnlyStream
{
    public const char Delimiter = ',';

    private byte[] _line = [];
    private int _at;
    private bool _hasHeader;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _line.Length)
            (_line, _at) = (Encoding.UTF8.GetBytes(NextLine()), 0);
        var count = Math.Min(buffer.Length, _line.Length - _at);
        _line.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            reader.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The names of the columns, then the rows; empty after the last one.</summary>
    private string NextLine()
    {
        var columns = Enumerable.Range(0, reader.FieldCount);
        if (_hasHeader)
            return reader.Read() ? Line(columns.Select(column => TextOf(reader.GetValue(column)))) : "";
        _hasHeader = true;
        return Line(columns.Select(reader.GetName));
    }

    private static string Line(IEnumerable<string> cells) => string.Join(Delimiter, cells.Select(Cell)) + "\n";

    /// <summary>Outer spaces of a text count, but not those of a cell without quotes.</summary>
    private static string Cell(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : CellText.Quoted(text, Delimiter).ToString();

    private string TextOf(object value) => value switch
    {
        DBNull => "",
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        System.Collections.IEnumerable list and not string => $"[{string.Join(", ", list.Cast<object?>().Select(item => item is null ? "" : TextOf(item)))}]",
        _ => Convert.ToString(value, numbers) ?? "",
    };
}
