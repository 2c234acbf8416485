using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GradientDescent.Orleans.Tests;

/// <summary>A Redis server of its own on the loopback interface, which keeps its data in memory.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly Process _process;

    public RedisServer()
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        _process = Process.Start(new ProcessStartInfo(Program!, ["--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", Path.GetTempPath(), "--loglevel", "warning"]) { RedirectStandardOutput = true })!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        ConnectionString = $"127.0.0.1:{port}";
    }

    /// <summary>The server's program, where Debian installs it; null if there is none.</summary>
    public static string? Program { get; } = File.Exists("/usr/bin/redis-server") ? "/usr/bin/redis-server" : null;

    public string ConnectionString { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}

/// <summary>Runs a test with Redis. Without it the test is skipped, but where <c>CI</c> is set: there it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnRedisAttribute : FactAttribute
{
    public OnRedisAttribute() => Skip = RedisServer.Program is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "There is no Redis here: install Debian's redis-server.";
}
