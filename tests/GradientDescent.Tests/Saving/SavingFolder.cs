using System.Diagnostics;

namespace GradientDescent.Tests.Saving;

/// <summary>A fresh folder to save in, with the tools of Unix.</summary>
internal sealed class SavingFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("saving.");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>The names of what is in the folder.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(_folder.FullName).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public IEnumerable<string> Temporaries => Names.Where(static name => name.StartsWith(".saving-", StringComparison.Ordinal));

    /// <summary>Writes a file, with a mode in octal digits.</summary>
    public string Write(string name, string text, string mode = "644")
    {
        File.WriteAllText(this[name], text);
        Run("chmod", mode, this[name]);
        return this[name];
    }

    /// <summary>The kind, mode and owner of a file, behind links.</summary>
    public static string Status(string path) => Run("stat", "-L", "-c", "%F %a %u:%g", path);

    /// <summary>Runs a program, and returns what it prints.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd('\n');
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
