using System.Text;
using static GradientDescent.Tool.Tests.Hostile.HostileInput;

namespace GradientDescent.Tool.Tests.Hostile;

/// <summary>Tables that are not as they should be, or only look so.</summary>
internal static class HostileInputs
{
    public static IReadOnlyList<HostileInput> All { get; } = [.. Encodings(), .. Quotes(), .. Shapes(), .. Names(), .. Values(), .. Files(), .. HostileJson.All];

    private static IEnumerable<HostileInput> Encodings() =>
    [
        OfEncoding("UTF-8 with a mark", new UTF8Encoding(true), hasMark: true, isResult: true),
        OfEncoding("UTF-16 with a mark", Encoding.Unicode, hasMark: true, isResult: true),
        OfEncoding("big-endian UTF-16 with a mark", Encoding.BigEndianUnicode, hasMark: true, isResult: true),
        OfEncoding("UTF-32 with a mark", Encoding.UTF32, hasMark: true, isResult: true),
        OfEncoding("UTF-16 without a mark", Encoding.Unicode, hasMark: false, isResult: false),
        OfEncoding("big-endian UTF-16 without a mark", Encoding.BigEndianUnicode, hasMark: false, isResult: false),
        OfEncoding("Latin-1", Encoding.Latin1, hasMark: false, isResult: false),
        OfEncoding("stated Latin-1", Encoding.Latin1, hasMark: false, isResult: true) with { Options = ["--encoding", "latin1"] },
        OfEncoding("stated UTF-16", Encoding.Unicode, hasMark: false, isResult: true) with { Options = ["--encoding", "utf-16"] },
        OfBytes("invalid UTF-8 in a cell", [.. Encoding.UTF8.GetBytes($"x,y\n{Lines}"), 0xC3, 0x28, (byte)',', (byte)'3', (byte)'\n'], isResult: false),
        OfBytes("invalid UTF-8 in a name", [(byte)'x', (byte)',', (byte)'y', 0xFF, .. Encoding.UTF8.GetBytes($"\n{Lines}")], isResult: false),
        OfBytes("a NUL in a cell", [.. Encoding.UTF8.GetBytes($"x,y\n{Lines}6,"), 0, (byte)'\n'], isResult: false),
        OfBytes("only NULs", new byte[5000], isResult: false),
        OfBytes("only a mark", [0xEF, 0xBB, 0xBF], isResult: false),
    ];

    private static IEnumerable<HostileInput> Quotes() =>
    [
        OfText("a quote that does not end", $"x,y\n{Lines}\"6,13\n7,15\n", isResult: false),
        OfText("a quote in the header that does not end", $"x,\"y\n{Lines}", isResult: false),
        OfText("quoted numbers", $"\"x\",\"y\"\n{Lines.Replace("1,", "\"1\",", StringComparison.Ordinal)}", isResult: true),
        OfText("doubled quotes in a text", "x,y\n\"a \"\"b\"\"\",1\n\"a \"\"b\"\"\",2\nc,4\nc,5\nc,7\n", isResult: true),
        OfText("an inch sign that joins lines", $"x,y\n{Lines}15\",3\n16\",4\n", isResult: false),
        OfText("a text after a quote", $"x,y\n{Lines}\"6\"7,3\n", isResult: false),
        OfText("a line end in a quoted cell", "x,y\n\"a\nb\",1\n\"a\nb\",2\nc,4\nc,5\nc,7\n", isResult: true),
    ];

    private static IEnumerable<HostileInput> Shapes() =>
    [
        OfText("a row that is too short", $"x,y\n{Lines}6\n", isResult: false),
        OfText("a row that is too long", $"x,y\n{Lines}6,7,8\n", isResult: false),
        OfText("a comma at the end of each line", $"x,y,\n{Lines.Replace("\n", ",\n", StringComparison.Ordinal)}", isResult: true),
        OfText("blank lines", $"\n\nx,y\n\n{Lines}\n   \n", isResult: true),
        OfText("carriage returns only", $"x,y\n{Lines}".Replace('\n', '\r'), isResult: true),
        OfText("mixed line ends", "x,y\r\n1,3\r2,5\n3,6\r\n4,9\r5,12", isResult: true),
        OfText("one column", "y\n1\n2\n4\n", isResult: false, "y ~ ."),
        OfText("an empty file", "", isResult: false),
        OfText("only spaces", " \n \n", isResult: false),
        OfText("a header alone", "x,y", isResult: false),
        OfText("one row", "x,y\n1,2\n", isResult: true),
        OfText("two equal rows", "x,y\n1,2\n1,2\n", isResult: true),
        OfText("5,000 columns", Wide(5000), isResult: true, "c0 ~ c1"),
        OfText("5,000 columns, all in the formula", Wide(5000), isResult: false, "c0 ~ ."),
        OfText("70,000 columns", Wide(70_000), isResult: false, "c0 ~ c1"),
        OfText("a cell of a million letters", $"x,y,z\n1,3,{new string('z', 1_000_000)}\n{Lines.Replace("\n", ",z\n", StringComparison.Ordinal)}", isResult: true),
    ];

    private static IEnumerable<HostileInput> Names() =>
    [
        OfText("two columns with one name", "y,y\n1,2\n2,3\n3,5\n", isResult: false),
        OfText("names that differ in case only", $"x,X,y\n{Lines.Replace(",", ",7,", StringComparison.Ordinal)}", isResult: true),
        OfText("no names", ",\n1,2\n2,3\n3,5\n", isResult: false, "y ~ ."),
        OfText("a row in the place of the header", Lines, isResult: false),
        OfNames(new string('n', 100_000), "y", isResult: true, "y ~ ."),
        OfNames("class", "namespace", isResult: true, "namespace ~ class"),
        OfNames("a b", "x;drop table t", isResult: true, "`x;drop table t` ~ `a b`"),
        OfNames("</script><script>alert(1)</script>", "y", isResult: true, "y ~ ."),
        OfNames("\"quoted\"", "y", isResult: true, "y ~ ."),
        OfNames("'; drop table houses; --", "y", isResult: true, "y ~ ."),
        OfNames("two\nlines", "y", isResult: true, "y ~ ."),
        OfNames("\u001b[31mred\u001b[0m\u0007\b", "y", isResult: true, "y ~ ."),
        OfNames("\u202ereversed\u2066", "y", isResult: true, "y ~ ."),
        OfNames(".", "y", isResult: true, "y ~ `.`"),
        OfNames("1", "~", isResult: true, "`~` ~ `1`"),
        OfNames("log(x)", "y + 1", isResult: true, "`y + 1` ~ `log(x)`"),
        OfNames("`", "y", isResult: true, "y ~ ."),
        OfNames("{0} %s $(id) ${HOME}", "y", isResult: true, "y ~ ."),
        OfNames("Intercept", "Predict", isResult: true, "Predict ~ Intercept"),
        OfText("the name of a level that is code", "x,y\n\"\"\"); System.Environment.Exit(1); //\",1\n\"*/ </script>\",2\n\"\"\"); System.Environment.Exit(1); //\",4\n\"*/ </script>\",5\nc\u001b[2J,7\nc\u001b[2J,9\n", isResult: true),
    ];

    private static IEnumerable<HostileInput> Values() =>
    [
        OfText("a constant column", "x,y\n1,2\n1,3\n1,5\n1,4\n", isResult: true),
        OfText("a constant target", "x,y\n1,2\n2,2\n3,2\n4,2\n5,2\n", isResult: true),
        OfText("a column without values", "x,y\n,2\n,3\nNA,5\n", isResult: false),
        OfText("a target without values", "x,y\n1,\n2,\n3,NA\n", isResult: false),
        OfText("no row without a missing value", "x,z,y\n1,,2\n,2,3\n3,,5\n,4,7\n", isResult: false, "y ~ x + z"),
        OfText("a copy of a column", "x,z,y\n1,1,2\n2,2,3\n3,3,5\n4,4,9\n5,5,9\n", isResult: true, "y ~ x + z"),
        OfText("numbers near the largest", "x,y\n1e308,1\n-1e308,2\n1.5e308,4\n-1.7e308,3\n", isResult: false),
        OfText("numbers near the smallest", "x,y\n1e-320,1\n2e-320,2\n5e-320,4\n4e-320,3\n", isResult: false),
        OfCells("a number that is too large", isResult: false, "1e400"),
        OfCells("infinity", isResult: false, "-Infinity"),
        OfCells("hexadecimal numbers", isResult: false, "0x10"),
        OfCells("thousands separators", isResult: false, "\"1,000\""),
        OfCells("dates among numbers", isResult: false, "2024-02-29"),
        OfCells("a number with a unit", isResult: false, "12 m"),
        OfCells("NaN", isResult: true, "nan"),
        OfCells("digits of another script", isResult: false, "١٢"),
        OfText("dates and times", "x,y\n2024-02-29,2\n2024-03-01T12:00:00,3\n2024-03-02,5\n2024-13-45,5\n", isResult: false),
        OfText("identifiers only", "x,y\na,1\nb,2\nc,4\nd,3\n", isResult: false),
        OfText("levels with pictures", "x,y\n🏠,1\n🏠,2\n🏡,4\n🏡,3\n", isResult: true),
    ];

    private static IEnumerable<HostileInput> Files() =>
    [
        new("a folder", static folder => Path.GetDirectoryName(folder.Houses)!, false, "y ~ x"),
        new("no file", static folder => folder.PathOf("nothing.csv"), false, "y ~ x"),
        new("no file with control characters in its name", static folder => folder.PathOf("a\u001b[31m\nb.csv"), false, "y ~ x"),
        new("a pattern without files", static folder => folder.PathOf("nothing-*.csv"), false, "y ~ x"),
        new("a link to nothing", static folder => File.CreateSymbolicLink(folder.PathOf("link.csv"), folder.PathOf("nothing")).FullName, false, "y ~ x"),
        new("a file without permission", WithoutPermission, Environment.IsPrivilegedProcess, "y ~ x"),
        new("/dev/null", static _ => "/dev/null", false, "y ~ x"),
        OfFile("compressed data", "input.csv.gz", Compressed($"x,y\n{Lines}"), isResult: true),
        OfFile("compressed data that ends early", "input.csv.gz", Compressed($"x,y\n{Lines}")[..^9], isResult: false),
        OfFile("compressed data that something follows", "input.csv.gz", [.. Compressed($"x,y\n{Lines}"), 1, 2, 3], isResult: false),
        OfFile("compressed nothing", "input.csv.gz", Compressed(""), isResult: false),
        OfFile("text with the name of compressed data", "input.csv.gz", Encoding.UTF8.GetBytes($"x,y\n{Lines}"), isResult: true),
        OfFile("random bytes", "input.bin", Random(100_000), isResult: false),
        OfFile("a workbook", "input.xlsx", [(byte)'P', (byte)'K', 3, 4, .. Random(1000)], isResult: false),
        OfFile("a picture", "input.png", [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Random(1000)], isResult: false),
        OfFile("a web page", "input.html", "<!doctype html>\n<html><body>\n<p>Not found, sorry\n</body></html>\n"u8.ToArray(), isResult: false),
        OfFile("a database without a query", "input.db", [.. "SQLite format 3\0"u8, .. Random(1000)], isResult: false),
    ];

    private static string Wide(int columns) =>
        $"{string.Join(',', Enumerable.Range(0, columns).Select(static i => $"c{i}"))}\n" +
        string.Concat(Enumerable.Range(1, 9).Select(row => $"{string.Join(',', Enumerable.Range(0, columns).Select(column => ((row + 3) * (column + 5) * (row + column)) % 97))}\n"));

    private static string WithoutPermission(Commands.Folder folder)
    {
        var path = folder.Write("secret.csv", $"x,y\n{Lines}");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
        return path;
    }

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(7).NextBytes(bytes);
        return bytes;
    }
}
