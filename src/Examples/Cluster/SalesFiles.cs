using System.Globalization;

namespace Cluster;

/// <summary>Writes the files that the example trains on: sales of houses, one price in twenty far too high.</summary>
internal static class SalesFiles
{
    public static string Write(string folder, int files, int rowsPerFile)
    {
        Directory.CreateDirectory(folder);
        for (var file = 1; file <= files; file++)
        {
            var random = new Random(file);
            using var writer = new StreamWriter(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"sales-{file}.csv")));
            writer.WriteLine("area,rooms,age,price");
            for (var row = 0; row < rowsPerFile; row++)
            {
                var (area, rooms, age) = (40 + (120 * random.NextDouble()), random.Next(1, 7), 80 * random.NextDouble());
                var noise = random.NextDouble() < 0.05 ? 900 * random.NextDouble() : 20 * random.NextDouble();
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{area:F2},{rooms},{age:F1},{30 + (3 * area) + (15 * rooms) - (0.5 * age) + noise:F1}"));
            }
        }

        return Path.Combine(folder, "sales-*.csv");
    }
}
