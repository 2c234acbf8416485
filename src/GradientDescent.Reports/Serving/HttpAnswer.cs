using System.Globalization;
using System.Text;

namespace GradientDescent.Reports.Serving;

/// <summary>The answer to a request. A browser may use it only for the page of this server, and neither stores nor guesses anything.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="ContentType">The type of the content.</param>
/// <param name="Content">The content.</param>
internal sealed record HttpAnswer(int Status, string ContentType, byte[] Content)
{
    private const string SecurityHeaders =
        "Cache-Control: no-store\r\n"
        + "Cross-Origin-Resource-Policy: same-origin\r\n"
        + "Referrer-Policy: no-referrer\r\n"
        + "X-Content-Type-Options: nosniff\r\n";

    private static readonly Dictionary<int, string> Reasons = new()
    {
        [200] = "OK",
        [400] = "Bad Request",
        [403] = "Forbidden",
        [404] = "Not Found",
        [405] = "Method Not Allowed",
        [411] = "Length Required",
        [413] = "Content Too Large",
        [415] = "Unsupported Media Type",
        [422] = "Unprocessable Content",
        [431] = "Request Header Fields Too Large",
        [500] = "Internal Server Error",
    };

    /// <summary>Whether scripts and styles are within the content, as in a page that is one file. Default: false, they are files of this server.</summary>
    public bool IsSelfContained { get; init; }

    /// <summary>Called when the browser has the answer. Default: none.</summary>
    public Action? Sent { get; init; }

    private string Policy
    {
        get
        {
            var parts = IsSelfContained ? "'unsafe-inline'" : "'self'";
            return $"Content-Security-Policy: default-src 'none'; style-src {parts}; script-src {parts}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n";
        }
    }

    public static HttpAnswer Json(int status, string text) => new(status, "application/json", Encoding.UTF8.GetBytes(text));

    public static HttpAnswer Refusal(RefusedRequestException refused) => new(refused.Status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(refused.Message + "\n"));

    /// <summary>The answer as it is sent.</summary>
    public byte[] ToBytes() =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reasons[Status]}\r\nContent-Type: {ContentType}\r\nContent-Length: {Content.Length}\r\nConnection: close\r\n{Policy}{SecurityHeaders}\r\n")),
        .. Content,
    ];
}
