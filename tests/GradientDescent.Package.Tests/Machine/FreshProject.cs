using System.Reflection;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>A project on the fresh machine, named like its folder.</summary>
public sealed class FreshProject(FreshMachine machine, DirectoryInfo folder)
{
    private static readonly string Runtime = typeof(FreshProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key == "RuntimeIdentifier").Value!;

    private string Native => Path.Combine(folder.FullName, "native");

    public FreshProject Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
        return this;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(folder.FullName, name));

    /// <summary>Writes the project's file, as somebody would who knows it by heart, in C#, F# (fs) or Visual Basic (vb).</summary>
    public FreshProject WriteProject(ProjectFile file, string language = "cs") => Write($"{folder.Name}.{language}proj", file.ToString());

    public CommandRun Dotnet(params IEnumerable<string> arguments) => Command.Run(folder.FullName, machine.Environment, "dotnet", arguments);

    /// <summary>Runs a shell command in the project's folder.</summary>
    public CommandRun Type(string command) => Command.Run(folder.FullName, machine.Environment, "sh", "-c", command);

    /// <summary>Builds for this machine's own processor, ahead of time, and just in time on the way there.</summary>
    public FreshProject BuildNative(params IEnumerable<string> properties)
    {
        var build = Dotnet(["publish", "-c", "Release", "-r", Runtime, "-p:PublishAot=true", .. properties, "-warnaserror", "-o", Native]);
        build.Succeeded("A native program is linked by clang or gcc, with zlib: apt-get install gcc zlib1g-dev.");
        Assert.DoesNotContain("warning", build.Output, StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public FreshProject Build()
    {
        Assert.Contains("0 Warning(s)", Dotnet("build", "-warnaserror").Succeeded().Output, StringComparison.Ordinal);
        return this;
    }

    /// <summary>What the program prints that <see cref="Build"/> has built.</summary>
    public string[] Run() => Dotnet("run", "--no-build").Succeeded().Lines;

    /// <summary>What the program prints that <see cref="BuildNative"/> has built on the way.</summary>
    public string[] RunBeforeNative() => Dotnet(Path.Combine("bin", "Release", "net10.0", Runtime, $"{folder.Name}.dll")).Succeeded().Lines;

    public string[] RunNative() => Command.Run(folder.FullName, machine.Environment, Path.Combine(Native, folder.Name)).Succeeded().Lines;
}
