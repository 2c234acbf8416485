using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GradientDescent.Databases.Tests;

/// <summary>A PostgreSQL server of its own on the loopback interface, with its data in a temporary folder.</summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private const string User = "postgres";
    private const string Absence = "There is no PostgreSQL here: install Debian's postgresql.";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradient-descent-postgresql-");
    private readonly string _programs = Programs ?? throw new InvalidOperationException(Absence);

    public PostgreSqlServer()
    {
        var port = FreePort();
        if (Environment.IsPrivilegedProcess)
            Run("chown", User, _folder.FullName);
        RunAsUser("initdb", "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        RunAsUser("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o", $"-F -p {port} -h 127.0.0.1 -k {_folder.FullName}", "start");
        ConnectionString = $"Host=127.0.0.1;Port={port};Username={User};Database=postgres";
    }

    /// <summary>The folder with the server's programs, where Debian installs them; null if there is none.</summary>
    public static string? Programs { get; } = !Directory.Exists("/usr/lib/postgresql") ? null
        : Directory.EnumerateDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin")).LastOrDefault(static bin => File.Exists(Path.Combine(bin, "initdb")));

    /// <summary>Why a test that needs it is skipped; null if it is here, and where <c>CI</c> is set: there the test fails.</summary>
    public static string? SkipReason => Programs is not null || Environment.GetEnvironmentVariable("CI") == "true" ? null : Absence;

    public string ConnectionString { get; }

    private string Data => Path.Combine(_folder.FullName, "data");

    public void Dispose()
    {
        RunAsUser("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        _folder.Delete(recursive: true);
    }

    /// <summary>The server refuses to run as root.</summary>
    private void RunAsUser(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        if (Environment.IsPrivilegedProcess)
            Run("runuser", ["-u", User, "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private void Run(string program, params string[] arguments)
    {
        // The output is not read: the server would hold the pipe open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" > \"$0\" 2>&1", Path.Combine(_folder.FullName, "output"), program, .. arguments]) { WorkingDirectory = _folder.FullName })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{File.ReadAllText(Path.Combine(_folder.FullName, "output"))}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
