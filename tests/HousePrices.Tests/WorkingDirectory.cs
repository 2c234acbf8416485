using System.Diagnostics;

namespace HousePrices.Tests;

/// <summary>A fresh directory in which the built program is run as a user would run it.</summary>
public sealed class WorkingDirectory : IDisposable
{
    /// <summary>Only a program that hangs takes so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("HousePrices.");

    public string PathOf(string name) => Path.Combine(_directory.FullName, name);

    /// <summary>The names of what lies in it.</summary>
    public IEnumerable<string> Files => Directory.GetFileSystemEntries(_directory.FullName).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public ProgramRun Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    public ProgramRun Run(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunCommand("dotnet", environment, [HousePricesProgram.Assembly, .. arguments]);

    /// <summary>Runs the program with a terminal before it, and gives what that was sent.</summary>
    public ProgramRun RunOnATerminal(params string[] arguments) => RunOnATerminal(100, arguments);

    public ProgramRun RunOnATerminal(int width, params string[] arguments) => RunOnATerminal(width, new Dictionary<string, string>(), arguments);

    public ProgramRun RunOnATerminal(int width, IReadOnlyDictionary<string, string> environment, params string[] arguments) => RunCommand(
        TerminalFactAttribute.Script,
        new Dictionary<string, string>(environment) { ["TERM"] = "xterm-256color" },
        ["-qec", string.Join(' ', [$"stty cols {width}; dotnet", HousePricesProgram.Assembly, .. arguments]), "/dev/null"]);

    /// <summary>Runs the program from a shell, which may close or replace its streams: {} is the program.</summary>
    public ProgramRun RunInShell(string line) =>
        RunCommand("/bin/sh", new Dictionary<string, string>(), ["-c", line.Replace("{}", $"dotnet {HousePricesProgram.Assembly}", StringComparison.Ordinal)]);

    private ProgramRun RunCommand(string command, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end within {Patience}: {string.Join(' ', arguments)}");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
