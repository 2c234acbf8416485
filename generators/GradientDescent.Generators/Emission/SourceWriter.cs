using System.Text;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes indented lines of source code, with the same line ends on every machine.</summary>
internal sealed class SourceWriter
{
    /// <summary>The maximal length of a line of a list, without the indentation of the writer.</summary>
    private const int MaxLineLength = 120;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or several if the text has line breaks.</summary>
    public SourceWriter Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
            _text.Append(line.Length > 0 ? new string(' ', 4 * _depth) : "").Append(line.TrimEnd('\r')).Append('\n');
        return this;
    }

    public SourceWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(line);
        return this;
    }

    /// <summary>Writes a header and its body in braces.</summary>
    public SourceWriter Braces(string header, Action body) => Braces(header, "", body);

    /// <summary>Writes a header, its body in braces, and the text after the closing brace.</summary>
    public SourceWriter Braces(string header, string end, Action body)
    {
        Line(header);
        return Braces(body, end);
    }

    /// <summary>Writes a body in braces.</summary>
    public SourceWriter Braces(Action body, string end = "")
    {
        Line("{");
        _depth++;
        body();
        _depth--;
        return Line("}" + end);
    }

    /// <summary>Writes an expression with one term per line, indented after the first line.</summary>
    public SourceWriter Terms(string start, IReadOnlyList<string> terms, string separator, string end)
    {
        Line(start + terms[0] + (terms.Count == 1 ? end : ""));
        _depth++;
        for (var i = 1; i < terms.Count; i++)
            Line(separator + terms[i] + (i == terms.Count - 1 ? end : ""));
        _depth--;
        return this;
    }

    /// <summary>Writes a list on one line if it fits, or on several lines.</summary>
    public SourceWriter Items(string start, IReadOnlyList<string> items, string end)
    {
        var whole = start + string.Join(", ", items) + end;
        if (whole.Length <= MaxLineLength || items.Count == 0)
            return Line(whole);

        Line(start);
        var indent = new string(' ', start.Length - start.TrimStart(' ').Length + 4);
        var line = indent + items[0];
        foreach (var item in items.Skip(1))
        {
            if (line.Length + item.Length + 2 <= MaxLineLength)
            {
                line += ", " + item;
                continue;
            }

            Line(line + ",");
            line = indent + item;
        }

        return Line(line + end);
    }

    public override string ToString() => _text.ToString();
}
