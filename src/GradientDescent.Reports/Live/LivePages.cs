using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using GradientDescent.Reports.Page;
using GradientDescent.Reports.Serving;

namespace GradientDescent.Reports.Live;

/// <summary>What a browser gets during a descent: the live page, the numbers that it draws, and the page of the finished fit.</summary>
/// <param name="history">The epochs of the descent.</param>
internal sealed class LivePages(LiveHistory history)
{
    private const int SecretBytes = 16;

    /// <summary>The page asks several times a second, and a hidden one once a second. Later, nobody looks at it any more.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(3);

    private readonly byte[] _secret = Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(2 * SecretBytes, lowercase: true));
    private readonly Lazy<HttpAnswer> _page = new(static () => Page(Document.Text("live.html", "Training", "{}")));
    private readonly TaskCompletionSource _hasLeft = new();
    private long _lastAsked = long.MinValue;
    private volatile HttpAnswer? _report;
    private volatile bool _isOver;

    /// <summary>The path of the live page. Without its secret, nothing is answered: other users of this machine can ask the server too.</summary>
    public string Path => $"{Encoding.ASCII.GetString(_secret)}/";

    /// <exception cref="RefusedRequestException">The request is without the secret, there is no such page, or it is no request to read.</exception>
    public HttpAnswer Answer(HttpRequest request)
    {
        if (request.Path.Split('/') is not ["", var secret, var name] || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), _secret))
            throw new RefusedRequestException(404, "There is no such page.");
        if (request.Method != "GET")
            throw new RefusedRequestException(405, "This page takes only GET.");
        Volatile.Write(ref _lastAsked, Stopwatch.GetTimestamp());
        return name switch
        {
            "" => _page.Value,
            "progress" => Progress(),
            "report" when _report is { } report => report,
            _ => throw new RefusedRequestException(404, "There is no such page."),
        };
    }

    /// <summary>Lets the browser show the page of the finished fit.</summary>
    public void Show(string report) => _report = Page(report) with { Sent = Leave };

    /// <summary>Tells the browser that no more epochs come, and waits a moment until it has what there is. Without a browser, it does not wait.</summary>
    public void End(TimeSpan patience)
    {
        _isOver = true;
        if (Volatile.Read(ref _lastAsked) is var asked && asked != long.MinValue && Stopwatch.GetElapsedTime(asked) < Watched)
            _hasLeft.Task.Wait(patience);
    }

    private void Leave() => _hasLeft.TrySetResult();

    private static HttpAnswer Page(string html) => new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html)) { IsSelfContained = true };

    private HttpAnswer Progress()
    {
        var (isOver, hasReport) = (_isOver, _report is not null);
        var (descents, points) = history.Read();
        return HttpAnswer.Json(200, LiveJson.Of(descents, points, isOver, hasReport)) with { Sent = isOver && !hasReport ? Leave : null };
    }
}
