using System.IO.Compression;
using System.Text;
using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Tool.Tests.Hostile;

/// <summary>Something that a user might give to gd as a table.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Path">Writes it into a folder, and returns its path.</param>
/// <param name="IsResult">Whether a fit gives a result; null if that depends on the machine.</param>
/// <param name="Formula">The formula of the fit.</param>
internal sealed record HostileInput(string Name, Func<Folder, string> Path, bool? IsResult, string Formula)
{
    /// <summary>Enough rows for a fit of one variable.</summary>
    public const string Lines = "1,3\n2,5\n3,6\n4,9\n5,12\n";

    /// <summary>Options that the command line needs to read it.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    public static HostileInput OfBytes(string name, byte[] bytes, bool isResult, string formula = "y ~ x") =>
        new(name, folder => Written(folder, "input.csv", bytes), isResult, formula);

    public static HostileInput OfText(string name, string text, bool isResult, string formula = "y ~ x") => OfBytes(name, Encoding.UTF8.GetBytes(text), isResult, formula);

    /// <summary>Rows of two columns, in an encoding.</summary>
    public static HostileInput OfEncoding(string name, Encoding encoding, bool hasMark, bool isResult) =>
        OfBytes(name, [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes($"x,y,é\n{Lines.Replace("\n", ",ü\n", StringComparison.Ordinal)}")], isResult);

    /// <summary>Rows of two columns with these names.</summary>
    public static HostileInput OfNames(string first, string second, bool isResult, string formula) =>
        OfText($"columns {first} and {second}", $"{Quoted(first)},{Quoted(second)}\n{Lines}", isResult, formula);

    /// <summary>Rows whose second column is the target, and whose first has these cells, with others above them.</summary>
    public static HostileInput OfCells(string name, bool isResult, params string[] cells) => OfText(
        name, $"x,y\n{string.Concat(Enumerable.Range(1, 20).Select(static i => $"{i},{(i * i) % 7}\n"))}{string.Concat(cells.Select(static cell => $"{cell},3\n"))}", isResult);

    public static HostileInput OfFile(string name, string fileName, byte[] bytes, bool isResult) => new(name, folder => Written(folder, fileName, bytes), isResult, "y ~ x");

    public static byte[] Compressed(string text)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return result.ToArray();
    }

    public override string ToString() => Name;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Written(Folder folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(folder.PathOf(name), bytes);
        return folder.PathOf(name);
    }
}
