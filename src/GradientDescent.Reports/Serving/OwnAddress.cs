using System.Globalization;

namespace GradientDescent.Reports.Serving;

/// <summary>
/// The names that a browser has for this server. A page of the Internet can let its own name lead to 127.0.0.1 (DNS rebinding), or send a request to this address from its own origin.
/// Both are refused, so that only its own page sees what this server has.
/// </summary>
/// <param name="port">The port of the server.</param>
internal sealed class OwnAddress(int port)
{
    private readonly string[] _hosts = [.. ((string[])["127.0.0.1", "localhost"]).Select(name => port == 80 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"))];

    public string Url => $"http://{_hosts[0]}/";

    /// <exception cref="RefusedRequestException">The request is for another host, or from another page.</exception>
    public void Require(HttpRequest request)
    {
        if (!_hosts.Contains(request.Header("Host"), StringComparer.OrdinalIgnoreCase))
            throw new RefusedRequestException(403, $"This server is only {Url}.");
        if (request.Header("Origin") is { Length: > 0 } origin && !_hosts.Any(host => origin.Equals($"http://{host}", StringComparison.OrdinalIgnoreCase)))
            throw new RefusedRequestException(403, "Other pages may not use this server.");
    }
}
