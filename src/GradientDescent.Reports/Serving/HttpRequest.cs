using System.Globalization;
using System.Text;

namespace GradientDescent.Reports.Serving;

/// <summary>A request of a browser, with as much of HTTP/1.1 as a page needs.</summary>
/// <param name="Method">The method, such as GET.</param>
/// <param name="Path">The path, without what follows a question mark.</param>
/// <param name="Headers">The headers, by names without regard to case.</param>
internal sealed record HttpRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    public const int MaxHeaderBytes = 16 * 1024;

    public const int MaxBodyBytes = 256 * 1024;

    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();

    public byte[] Body { get; private init; } = [];

    /// <summary>Reads a request.</summary>
    /// <param name="from">The connection.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null if the browser closed the connection without a request.</returns>
    /// <exception cref="RefusedRequestException">It is no request, or it is too long.</exception>
    public static async Task<HttpRequest?> ReadAsync(Stream from, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxHeaderBytes];
        var (read, end) = (0, -1);
        while (end < 0)
        {
            if (read == buffer.Length)
                throw new RefusedRequestException(431, "The headers of the request are too long.");
            var count = await from.ReadAsync(buffer.AsMemory(read), cancellationToken).ConfigureAwait(false);
            if (count == 0)
                return read == 0 ? null : throw new RefusedRequestException(400, "The request ends within its headers.");
            read += count;
            end = buffer.AsSpan(0, read).IndexOf(EndOfHeaders);
        }

        var request = OfText(Encoding.Latin1.GetString(buffer, 0, end));
        var body = new byte[request.BodyLength()];
        var first = buffer.AsMemory(end + EndOfHeaders.Length, Math.Min(body.Length, read - end - EndOfHeaders.Length));
        first.CopyTo(body);
        try
        {
            await from.ReadExactlyAsync(body.AsMemory(first.Length), cancellationToken).ConfigureAwait(false);
        }
        catch (EndOfStreamException)
        {
            throw new RefusedRequestException(400, "The request is shorter than its Content-Length.");
        }

        return request with { Body = body };
    }

    /// <summary>The value of a header; empty if there is none.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    private static HttpRequest OfText(string text)
    {
        var lines = text.Split("\r\n");
        if (lines[0].Split(' ') is not [{ Length: > 0 } method, ['/', ..] target, "HTTP/1.1" or "HTTP/1.0"])
            throw new RefusedRequestException(400, "This is no request of HTTP/1.1 for a path.");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines[1..])
        {
            // A header that is there twice could be read in two ways.
            if (line.IndexOf(':') is not (> 0 and var colon) || line.AsSpan(0, colon).ContainsAny(' ', '\t', '\0') || !headers.TryAdd(line[..colon], line[(colon + 1)..].Trim(' ', '\t')))
                throw new RefusedRequestException(400, "A header of the request is no header, or is there twice.");
        }

        return new(method, target.Split('?')[0], headers);
    }

    private int BodyLength()
    {
        if (Headers.ContainsKey("Transfer-Encoding"))
            throw new RefusedRequestException(411, "The request has no Content-Length.");
        if (!Headers.TryGetValue("Content-Length", out var text))
            return 0;
        if (text.Length == 0 || !text.All(char.IsAsciiDigit))
            throw new RefusedRequestException(400, "The Content-Length of the request is no number.");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MaxBodyBytes
            ? length
            : throw new RefusedRequestException(413, $"The request is too long: it may have {MaxBodyBytes / 1024} kB.");
    }
}
