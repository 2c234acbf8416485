using System.Globalization;
using System.Text;

namespace GradientDescent.Tool.Serving;

/// <summary>The answer to a request. A browser may use it only for the page of the model, and neither stores nor guesses anything.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="ContentType">The type of the content.</param>
/// <param name="Content">The content.</param>
internal sealed record HttpAnswer(int Status, string ContentType, byte[] Content)
{
    private const string SecurityHeaders =
        "Cache-Control: no-store\r\n"
        + "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
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

    public static HttpAnswer Json(int status, string text) => new(status, "application/json", Encoding.UTF8.GetBytes(text));

    public static HttpAnswer Refusal(RefusedRequestException refused) => new(refused.Status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(refused.Message + "\n"));

    /// <summary>The answer as it is sent.</summary>
    public byte[] ToBytes() =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reasons[Status]}\r\nContent-Type: {ContentType}\r\nContent-Length: {Content.Length}\r\nConnection: close\r\n{SecurityHeaders}\r\n")),
        .. Content,
    ];
}
