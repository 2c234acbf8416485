using System.Diagnostics;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>Runs a program to its end in a folder, as if nothing of the running tests were around it.</summary>
internal static class Command
{
    /// <summary>Only a program that hangs takes so long: to compile gd ahead of time takes three minutes, and more beside other tests.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>What a build and its test host tell their children would make those part of this build.</summary>
    private static readonly string[] OfTheOuterBuild = ["MSBUILD", "_MSBUILD", "VSTEST_", "DOTNET_CLI_", "DOTNET_HOST_PATH", "NUGET_PACKAGES"];

    public static CommandRun Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var line = string.Join(' ', arguments.Prepend(program));
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Not at its end within {Patience}: {line}");
        }

        return new(line, process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    private static bool IsOfTheOuterBuild(string name) =>
        OfTheOuterBuild.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
