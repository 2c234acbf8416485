using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GradientDescent.Benchmarks.Processes;

/// <summary>The program in benchmarks/FreshProcess, compiled ahead of time into a folder that is deleted afterwards.</summary>
internal sealed class NativeProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("FreshProcess.");

    private NativeProgram()
    {
    }

    /// <summary>Null if the machine has no linker or libraries for native programs.</summary>
    public static NativeProgram? Publish()
    {
        var program = new NativeProgram();
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", FreshProcess.Project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:Native=true", "-o", program._folder.FullName]);
        using var publish = Process.Start(start)!;
        publish.WaitForExit();
        if (publish.ExitCode == 0)
            return program;

        program.Dispose();
        return null;
    }

    public ChildReport Run(params IEnumerable<string> arguments) => ChildProcess.Run(Path.Combine(_folder.FullName, "FreshProcess"), arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
