using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GradientDescent.Benchmarks.Processes;

/// <summary>A program that is compiled ahead of time into a folder, which is deleted afterwards.</summary>
internal sealed class NativeProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("native-program.");
    private readonly string _name;

    private NativeProgram(string name) => _name = name;

    /// <summary>The path of the program.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, _name);

    /// <param name="project">The folder of the project.</param>
    /// <param name="name">The name of the program.</param>
    /// <param name="properties">Properties of the build, such as <c>-p:Native=true</c>.</param>
    /// <returns>The program; null if the machine has no linker or libraries for native programs.</returns>
    public static NativeProgram? Publish(string project, string name, params IEnumerable<string> properties)
    {
        var program = new NativeProgram(name);
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, .. properties, "-o", program._folder.FullName]);
        using var publish = Process.Start(start)!;
        publish.WaitForExit();
        if (publish.ExitCode == 0)
            return program;

        program.Dispose();
        return null;
    }

    public ChildReport Run(params IEnumerable<string> arguments) => ChildProcess.Run(Path, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
