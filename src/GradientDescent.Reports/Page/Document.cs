using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GradientDescent.Reports.Page;

/// <summary>
/// Assembles a page: its HTML, with the head and the shell (data, common scripts, plotly.js) that all pages have, and with every script and style sheet that it references
/// inserted in its place.
/// </summary>
internal static partial class Document
{
    /// <summary>The compressed plotly.js, which the page itself decompresses.</summary>
    public const string Plotly = "plotly.js.gz";

    /// <summary>Returns a page as text.</summary>
    public static string Text(string name, string title, string data)
    {
        var writer = new StringWriter();
        Write(writer, name, title, data);
        return writer.ToString();
    }

    /// <param name="writer">Receives the page.</param>
    /// <param name="name">The embedded HTML of the page.</param>
    /// <param name="title">The title of the document, as text.</param>
    /// <param name="data">JSON in which every &lt; is escaped, so that a script element can contain it.</param>
    public static void Write(TextWriter writer, string name, string title, string data)
    {
        var page = Template(name);
        var written = 0;
        foreach (Match part in Part().Matches(page))
        {
            writer.Write(page.AsSpan(written, part.Index - written));
            written = part.Index + part.Length;
            if (part.Groups["script"] is { Success: true, Value: var script })
                writer.Write($"<script>{Resource(script)}\n//# sourceURL={script}\n</script>");
            else if (part.Groups["style"] is { Success: true, Value: var style })
                writer.Write($"<style>\n{Resource(style)}</style>");
            else
                writer.Write(Inserted(part.Value, title, data));
        }

        writer.Write(page.AsSpan(written));
    }

    /// <summary>Returns the HTML of a page with the names of everything that is inserted.</summary>
    /// <param name="name">The embedded HTML of the page.</param>
    public static string Template(string name) =>
        Resource(name).Replace("{{head}}", Resource("head.html"), StringComparison.Ordinal).Replace("{{shell}}", Resource("shell.html"), StringComparison.Ordinal);

    /// <summary>Returns the text of an embedded file of the page.</summary>
    public static string Resource(string name)
    {
        using var reader = new StreamReader(Embedded(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Returns an embedded file of the page.</summary>
    public static byte[] Bytes(string name)
    {
        using var resource = Embedded(name);
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Embedded(string name) =>
        typeof(Document).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The page has no {name}.");

    private static string Inserted(string part, string title, string data) => part switch
    {
        "{{title}}" => WebUtility.HtmlEncode(title),
        "{{data}}" => data,
        "{{plotly}}" => Convert.ToBase64String(Bytes(Plotly)),
        _ => Resource("plotly.NOTICES.txt"),
    };

    [GeneratedRegex("""<script src="(?<script>[^"]+)"></script>|<link rel="stylesheet" href="(?<style>[^"]+)">|\{\{(?:title|data|plotly|notices)\}\}""")]
    private static partial Regex Part();
}
