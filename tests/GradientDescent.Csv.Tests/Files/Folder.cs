using System.IO.Compression;
using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>A folder that is deleted after a test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("csv");

    public string At(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text, Encoding? encoding = null)
    {
        File.WriteAllText(At(name), text, encoding ?? new UTF8Encoding(false));
        return At(name);
    }

    public string WriteGzip(string name, string text)
    {
        using var stream = new GZipStream(File.Create(At(name)), CompressionLevel.Optimal);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return At(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
