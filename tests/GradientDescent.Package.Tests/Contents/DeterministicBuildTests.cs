using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Contents;

/// <summary>The same source gives the same bytes wherever it stands.</summary>
public sealed class DeterministicBuildTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("GradientDescent.Deterministic.");

    [Fact]
    public void Two_folders_pack_the_same_assemblies_and_symbols()
    {
        var (here, there) = (_folder.CreateSubdirectory("here"), _folder.CreateSubdirectory("there/further"));

        Assert.Equal(
            ["GradientDescent.CodeFixes.dll", "GradientDescent.Generators.dll", "GradientDescent.dll", "GradientDescent.pdb"],
            Built(here).Zip(Built(there), static (one, other) => one.Bytes.AsSpan().SequenceEqual(other.Bytes) ? one.Name : $"{one.Name} differs"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>What is built of a copy that has the sources and nothing else: no checkout, and nothing built before.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Built(DirectoryInfo copy)
    {
        foreach (var source in Sources())
        {
            var path = Path.Combine(copy.FullName, Path.GetRelativePath(Repository.Root, source));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(source, path);
        }

        var packages = Path.Combine(copy.FullName, "packages");
        Command.Run(copy.FullName, FreshMachine.Quiet, "dotnet", "pack", "src/GradientDescent", "-c", "Release", "-p:RunAnalyzers=false", "-o", packages).Succeeded();
        using var package = PackageFile.Open(packages, "GradientDescent");
        using var symbols = PackageFile.Open(packages, "GradientDescent", "snupkg");
        return [.. Binaries(package), .. Binaries(symbols)];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Binaries(PackageFile package) =>
        package.Entries.Where(static entry => Path.GetExtension(entry) is ".dll" or ".pdb").Select(entry => (Path.GetFileName(entry), package.Read(entry)));

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.Root)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src")))
            .Concat(Within("src", "GradientDescent"))
            .Concat(Within("generators"));

    private static IEnumerable<string> Within(params string[] folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
            .Where(static file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(static name => name is "bin" or "obj"));
}
