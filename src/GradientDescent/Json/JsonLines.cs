using GradientDescent.Files;

namespace GradientDescent;

/// <summary>
/// Reads JSON lines (NDJSON) as rows for a trainer or a model: <c>new House.Trainer().Fit(JsonLines.Open("houses.jsonl"))</c>. Each line has a row, as a JSON object such as
/// <c>{"bedrooms": 3, "price": 170}</c>.
/// </summary>
/// <remarks>
/// <para>The keys of the objects are the columns, and are found by the names of the properties. A key that is not in a row, or whose value is null, is a missing value. The rows are
/// streamed, one line after another, and no object is made for a row. Numbers are read from their digits, so that a <c>decimal</c> and a <c>long</c> keep all of them; texts as in a
/// CSV file, by a <see cref="CellFormat"/>.</para>
/// <para>A line that is no object, and a value that is an object or an array, makes its row invalid: training throws an <see cref="InvalidRowException"/> with file, line and key, or
/// leaves the row out with <see cref="InvalidRows.Skip"/>. The columns are the keys of all rows, so that a source is read once more before its first row. If it can be read only once,
/// they are the keys of the first rows, as many as 256 KB have, and other keys of later rows are not read.</para>
/// </remarks>
public static class JsonLines
{
    /// <summary>A file, or all files of a pattern such as <c>data/*.jsonl</c>, in the ordinal order of their names. Files that are compressed with gzip are decompressed.</summary>
    /// <param name="path">The path. In its last part, <c>*</c> stands for any letters and <c>?</c> for one.</param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static JsonLinesSource Open(string path, CellFormat? format = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, FileInput.All([path]), format);
    }

    /// <summary>Several files as one source. A row may have any of their keys.</summary>
    /// <param name="paths">The paths, in the order in which the files are read.</param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">There are no paths.</exception>
    public static JsonLinesSource Open(IEnumerable<string> paths, CellFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = FileInput.All(paths);
        return new(FileInput.NameOf(files), files, format);
    }

    /// <summary>A stream. It is read once, and is not closed. A stream that is compressed with gzip is decompressed.</summary>
    /// <param name="stream">The stream, at the first byte of the text.</param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    /// <param name="name">The name of the stream in messages. Default: null, the path of a file stream, else <c>stream</c>.</param>
    public static JsonLinesSource Open(Stream stream, CellFormat? format = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(name ?? "stream", [new StreamInput(stream, name)], format);
    }

    /// <summary>A text reader, such as <c>Console.In</c>. It is read once, and is not closed.</summary>
    /// <param name="reader">The reader, at the first letter of the text.</param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    public static JsonLinesSource Open(TextReader reader, CellFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new("reader", [new ReaderInput(reader)], format);
    }

    /// <summary>A text in memory.</summary>
    /// <param name="text">The text, with line ends between its rows.</param>
    /// <param name="format">How texts are read. Default: <see cref="CellFormat.Default"/>.</param>
    public static JsonLinesSource Parse(string text, CellFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new("text", [new TextInput(text)], format);
    }
}
