using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GradientDescent.Reports.Page;

/// <summary>Assembles the page: <c>page.html</c> with every script and style sheet that it references inserted in its place.</summary>
internal static partial class Document
{
    /// <param name="writer">Receives the page.</param>
    /// <param name="title">The title of the document, as text.</param>
    /// <param name="data">JSON in which every &lt; is escaped, so that a script element can contain it.</param>
    public static void Write(TextWriter writer, string title, string data)
    {
        var page = Resource("page.html");
        var written = 0;
        foreach (Match part in Part().Matches(page))
        {
            writer.Write(page.AsSpan(written, part.Index - written));
            written = part.Index + part.Length;
            if (part.Groups["script"] is { Success: true, Value: var script })
                WriteScript(writer, script);
            else if (part.Groups["style"] is { Success: true, Value: var style })
                writer.Write($"<style>\n{Resource(style)}</style>");
            else
                writer.Write(part.Value == "{{title}}" ? WebUtility.HtmlEncode(title) : data);
        }

        writer.Write(page.AsSpan(written));
    }

    /// <summary>Returns the text of an embedded file of the page, which may be compressed.</summary>
    public static string Resource(string name)
    {
        using var resource = Embedded(name) ?? (Embedded($"{name}.gz") is { } compressed ? new GZipStream(compressed, CompressionMode.Decompress) : throw new InvalidOperationException($"The page has no {name}."));
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Stream? Embedded(string name) => typeof(Document).Assembly.GetManifestResourceStream(name);

    private static void WriteScript(TextWriter writer, string name)
    {
        writer.Write("<script>");
        if (name == "plotly.js")
            writer.Write($"\n/*\n{Resource("plotly.NOTICES.txt").Replace("*/", "* /", StringComparison.Ordinal)}*/\n");
        writer.Write(Resource(name));
        writer.Write($"\n//# sourceURL={name}\n</script>");
    }

    [GeneratedRegex("""<script src="(?<script>[^"]+)"></script>|<link rel="stylesheet" href="(?<style>[^"]+)">|\{\{title\}\}|\{\{data\}\}""")]
    private static partial Regex Part();
}
