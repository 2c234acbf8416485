using GradientDescent.Files;
using GradientDescent.Partitions;

namespace GradientDescent;

/// <summary>Reads CSV text as rows for a trainer or a model: <c>new House.Trainer().Fit(Csv.Open("houses.csv"))</c>.</summary>
/// <remarks>
/// The columns are found by their names in the first line. Cells are read straight into columns of properties, on several threads, and no object is made for a row. Nothing is read
/// before an operation needs it; an operation that needs the rows twice reads the file twice. A cell or a line that cannot be read makes its row invalid: training throws an
/// <see cref="InvalidRowException"/> with file, line, column and text, or leaves the row out with <see cref="InvalidRows.Skip"/>. A file that is no CSV text, or has not the columns
/// that are needed, is refused with a <see cref="SourceFormatException"/>.
/// </remarks>
public static class Csv
{
    /// <summary>A file, or all files of a pattern such as <c>data/*.csv</c>, in the ordinal order of their names. Files that are compressed with gzip are decompressed.</summary>
    /// <param name="path">The path. In its last part, <c>*</c> stands for any letters and <c>?</c> for one.</param>
    /// <param name="options">How the text is read. Default: comma, semicolon, tab or bar between cells, whichever the first line has; invariant culture.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static CsvSource Open(string path, CsvOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, FileInput.All([path]), options);
    }

    /// <summary>Several files as one source. They must have the same columns, in any order.</summary>
    /// <param name="paths">The paths, in the order in which the files are read.</param>
    /// <param name="options">How the text is read. Default: see <see cref="Open(string, CsvOptions?)"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">There are no paths, or the options contradict each other.</exception>
    public static CsvSource Open(IEnumerable<string> paths, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = FileInput.All(paths);
        return new(FileInput.NameOf(files), files, options);
    }

    /// <summary>A stream. It is read once, and is not closed. A stream that is compressed with gzip is decompressed.</summary>
    /// <param name="stream">The stream, at the first byte of the text.</param>
    /// <param name="options">How the text is read. Default: see <see cref="Open(string, CsvOptions?)"/>.</param>
    /// <param name="name">The name of the stream in messages. Default: null, the path of a file stream, else <c>stream</c>.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static CsvSource Open(Stream stream, CsvOptions? options = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(name ?? "stream", [new StreamInput(stream, name)], options);
    }

    /// <summary>A text reader, such as <c>Console.In</c>. It is read once, and is not closed.</summary>
    /// <param name="reader">The reader, at the first letter of the text.</param>
    /// <param name="options">How the text is read. Default: see <see cref="Open(string, CsvOptions?)"/>.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static CsvSource Open(TextReader reader, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new("reader", [new ReaderInput(reader)], options);
    }

    /// <summary>A text in memory.</summary>
    /// <param name="text">The text, with line ends between its rows.</param>
    /// <param name="options">How the text is read. Default: see <see cref="Open(string, CsvOptions?)"/>.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static CsvSource Parse(string text, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new("text", [new TextInput(text)], options);
    }

    /// <summary>
    /// The rows of a file, or of all files of a pattern such as <c>data/*.csv</c>, in partitions, which threads or other processes read: <c>trainer.Fit(Csv.Partitions("data/*.csv"))</c>.
    /// </summary>
    /// <remarks>
    /// Large files are cut between two rows. To find these places, all files are read once, and the hash of each part is noted. A partition whose bytes have another hash when they are read is
    /// refused. So a copy of a file at the same path of another computer serves as well. A file that is compressed, that is not UTF-8, or that has comments is one partition.
    /// </remarks>
    /// <param name="path">The path. In its last part, <c>*</c> stands for any letters and <c>?</c> for one.</param>
    /// <param name="bytesPerPart">The least number of bytes of a part, except for the last part of a file. Default: 64 MiB.</param>
    /// <param name="options">How the text is read. Default: see <see cref="Open(string, CsvOptions?)"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytesPerPart"/> is not above 0.</exception>
    /// <exception cref="NotSupportedException">The culture of the options cannot be described by its name and its decimal separator.</exception>
    public static PartitionedRows Partitions(string path, long bytesPerPart = 64 << 20, CsvOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytesPerPart);
        options ??= new();
        options.Validate();
        return PartitionedRows.Of(FilePattern.Expand(path).SelectMany(file => FileParts.Of(file, bytesPerPart, options)).Select(part => new CsvPartition(part, options)));
    }
}
