using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace GradientDescent.Package.Tests.Contents;

/// <summary>A package of the feed, opened.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;

    private PackageFile(string path) => _archive = ZipFile.OpenRead(path);

    public static PackageFile Open(string feed, string id, string extension = "nupkg") =>
        new(Assert.Single(Directory.EnumerateFiles(feed, $"*.{extension}"), path => IsOf(id, Path.GetFileName(path))));

    /// <summary>The files that its makers have put in, in ordinal order: each zip of this kind has some of its own besides.</summary>
    public string[] Entries =>
    [
        .. _archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public XElement Metadata
    {
        get
        {
            using var nuspec = _archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(nuspec).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
        }
    }

    public byte[] Read(string entry)
    {
        using var stream = _archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The names of the assemblies that one of the package references.</summary>
    public HashSet<string> References(string assembly)
    {
        using var file = new PEReader(new MemoryStream(Read(assembly)));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    /// <summary>The names of what is embedded in an assembly of the package.</summary>
    public HashSet<string> Resources(string assembly)
    {
        using var file = new PEReader(new MemoryStream(Read(assembly)));
        var metadata = file.GetMetadataReader();
        return [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))];
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>Behind the id stands a version: GradientDescent.1.0.0.nupkg is of GradientDescent, GradientDescent.Statistics.1.0.0.nupkg is not.</summary>
    private static bool IsOf(string id, string file) => file.StartsWith($"{id}.", StringComparison.Ordinal) && char.IsAsciiDigit(file[id.Length + 1]);
}
