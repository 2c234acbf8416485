using System.Net;
using System.Net.Sockets;

namespace GradientDescent.Reports.Tests;

/// <summary>Who may see a running descent.</summary>
public sealed class LiveServerTests
{
    [Fact]
    public async Task The_address_has_a_secret_without_which_nothing_is_answered()
    {
        using var watched = new WatchedDescent();
        var url = watched.Live.Url;

        Assert.Matches("^http://127\\.0\\.0\\.1:[0-9]+/[0-9a-f]{32}/$", url.AbsoluteUri);
        Assert.Equal(HttpStatusCode.OK, await Status(watched, url));
        foreach (var path in new[] { "/", "/progress", "/report", $"/{new string('0', 32)}/", $"/{new string('0', 32)}/progress", url.AbsolutePath[..^2] + "/", url.AbsolutePath + "x", url.AbsolutePath + "report" })
            Assert.Equal(HttpStatusCode.NotFound, await Status(watched, new(url, path)));
        using var other = new WatchedDescent();
        Assert.NotEqual(url.AbsolutePath, other.Live.Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, await Status(watched, new(other.Live.Url, url.AbsolutePath)));
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Other_hosts_and_other_pages_are_refused(string header, string value)
    {
        using var watched = new WatchedDescent();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(watched.Live.Url, "progress"));
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await watched.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var watched = new WatchedDescent();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await watched.Client.PostAsync(new Uri(watched.Live.Url, "progress"), new StringContent("{}"))).StatusCode);
    }

    /// <summary>All addresses 127.x.y.z lead to this machine. A server for all addresses would answer at each of them.</summary>
    [Fact]
    public async Task Only_the_address_127_0_0_1_is_open()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var watched = new WatchedDescent();
        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync("127.0.0.2", watched.Live.Url.Port));
    }

    [Fact]
    public async Task Disposal_ends_it_and_later_epochs_are_ignored()
    {
        var watched = new WatchedDescent();
        watched.Report(1);
        watched.Live.Dispose();
        watched.Live.Dispose();
        watched.Report(2);
        await Assert.ThrowsAsync<HttpRequestException>(() => watched.Client.GetStringAsync(watched.Live.Url));
        watched.Dispose();
    }

    private static async Task<HttpStatusCode> Status(WatchedDescent watched, Uri url) => (await watched.Client.GetAsync(url)).StatusCode;
}
