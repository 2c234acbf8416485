using System.Globalization;

namespace GradientDescent.Comparison.Tool;

/// <summary>A temporary CSV file of random houses: three numbers, a category, and a price that depends on them.</summary>
internal sealed class HousesFile : IDisposable
{
    /// <summary>The formula, as gd, R and statsmodels have it.</summary>
    public const string Formula = "Price ~ Area + Distance + Rooms + Heating";

    private static readonly string[] Heatings = ["Electric", "Gas", "Oil", "Wood"];

    public HousesFile(int rows)
    {
        Rows = rows;
        var random = new Random(20261130);
        using var text = new StreamWriter(Path);
        text.Write("Area,Distance,Rooms,Heating,Price\n");
        for (var row = 0; row < rows; row++)
        {
            var (area, distance, rooms, heating) = (40 + (120 * random.NextDouble()), 10 * random.NextDouble(), random.Next(1, 7), random.Next(Heatings.Length));
            var price = 50 + (3.2174 * area) - (4 * distance) + (10 * rooms) + (5 * heating) + (40 * (random.NextDouble() - 0.5));
            text.Write(string.Create(CultureInfo.InvariantCulture, $"{area:F1},{distance:F2},{rooms},{Heatings[heating]},{price:F1}\n"));
        }
    }

    public string Path { get; } = System.IO.Path.ChangeExtension(System.IO.Path.GetTempFileName(), ".csv");

    public int Rows { get; }

    public void Dispose() => File.Delete(Path);
}
