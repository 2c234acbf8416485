using System.Globalization;

namespace GradientDescent.Orleans.Tests;

/// <summary>A temporary folder with a CSV file of random sales.</summary>
internal sealed class SalesFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cluster");

    public SalesFolder()
    {
        var random = new Random(1);
        File.WriteAllLines(
            Path.Combine(_folder.FullName, "sales-1.csv"),
            ["area,rooms,age,price", .. Enumerable.Range(0, 60_000).Select(_ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(40, 160)},{random.Next(1, 7)},{random.Next(80)},{random.Next(200, 900)}"))]);
    }

    public string Pattern => Path.Combine(_folder.FullName, "sales-*.csv");

    public void Dispose() => _folder.Delete(recursive: true);
}
