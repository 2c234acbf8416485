using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Tool.Tests.Serving;

public sealed class ServerTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example:80\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 403)]
    [InlineData("GET /model HTTP/1.1\r\nHost: HOST\r\nOrigin: http://evil.example\r\n\r\n", 403)]
    [InlineData("GET /model HTTP/1.1\r\nHost: HOST\r\nOrigin: null\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost : HOST\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: HOST\r\nnonsense\r\n\r\n", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n", 400)]
    [InlineData("GET / HTTP/2.0\r\nHost: HOST\r\n\r\n", 400)]
    [InlineData("GET /\r\n\r\n", 400)]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: HO", 400)]
    [InlineData("GET /page.html HTTP/1.1\r\nHost: HOST\r\n\r\n", 404)]
    [InlineData("GET /../model.json HTTP/1.1\r\nHost: HOST\r\n\r\n", 404)]
    [InlineData("GET //model HTTP/1.1\r\nHost: HOST\r\n\r\n", 404)]
    [InlineData("POST / HTTP/1.1\r\nHost: HOST\r\n\r\n", 405)]
    [InlineData("DELETE /model HTTP/1.1\r\nHost: HOST\r\n\r\n", 405)]
    [InlineData("GET /predict HTTP/1.1\r\nHost: HOST\r\n\r\n", 405)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Length: 262145\r\n\r\n", 413)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Length: 99999999999999999999\r\n\r\n", 413)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Length: 10\r\n\r\n{}", 400)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Length: 2\r\n\r\n{}", 415)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 415)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{", 400)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n\r\n", 400)]
    [InlineData("GET /?next HTTP/1.1\r\nHost: HOST\r\n\r\n", 200)]
    [InlineData("GET /model HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n\r\n", 200)]
    [InlineData("POST /predict HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 11\r\n\r\n{\"Area\":10}", 200)]
    public async Task A_request_is_answered_or_refused(string request, int status)
    {
        await using var served = await ServedModel.Start(_folder.Model);
        var answer = await served.Send(request);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_requests_are_refused_with_an_answer()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        Assert.StartsWith("HTTP/1.1 431 ", await served.Send($"GET / HTTP/1.1\r\nHost: HOST\r\nX: {new string('x', 100_000)}\r\n\r\n"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await served.Predict(new string(' ', 300_000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Predict(new string('[', 200_000))).StatusCode);
    }

    [Fact]
    public async Task Localhost_is_the_same_server()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", await served.Send($"GET / HTTP/1.1\r\nHost: LocalHost:{served.Url.Port}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_says_nothing_stops_no_other()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        using var silent = new TcpClient();
        await silent.ConnectAsync(served.Url.Host, served.Url.Port);
        Assert.Equal(80, (await served.Prediction("""{"Area":10}""")).GetProperty("prediction").GetDouble());
    }

    /// <summary>All addresses 127.x.y.z lead to this machine. A server for all addresses would answer at each of them.</summary>
    [Fact]
    public async Task Only_the_address_127_0_0_1_is_open()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await using var served = await ServedModel.Start(_folder.Model);
        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync("127.0.0.2", served.Url.Port));
    }

    [Fact]
    public async Task A_port_in_use_is_one_clear_line()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        var run = Gd.Run("serve", _folder.Model, "--port", $"{served.Url.Port}");
        Assert.Equal((1, "", $"error: Port {served.Url.Port} cannot be used, because another program uses it. Give another one with --port.\n"), (run.Code, run.Out, run.Messages));
    }

    [Fact]
    public async Task It_ends_with_success()
    {
        await using var served = await ServedModel.Start(_folder.Model);
        Assert.Equal(ExitCode.Success, await served.End());
        await Assert.ThrowsAsync<HttpRequestException>(() => served.Client.GetStringAsync(served.Url));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_the_program_with_success(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "gd.dll"), "serve", _folder.Model, "--port", "0"]) { RedirectStandardError = true })!;
        Assert.StartsWith("note: The page is at http://127.0.0.1:", await process.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }

    [Theory]
    [InlineData("--port", "-1")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "http")]
    public void Wrong_ports_have_exit_code_2(params string[] options) => Assert.Equal(2, Gd.Run(["serve", _folder.Model, .. options]).Code);

    public void Dispose() => _folder.Dispose();
}
