using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GradientDescent.Orleans.Placement;

/// <summary>The key of the grain of a partition: its number, a hash of its description, and where its rows are.</summary>
/// <param name="Number">The number among all partitions, from 0.</param>
/// <param name="Location">Where the rows are; empty if they can be read anywhere.</param>
internal readonly record struct PartitionKey(int Number, string Location)
{
    private const char Separator = '|';

    public static string Of(RowPartition partition, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{number}{Separator}{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(partition.Kind + partition.ToText())), 0, 8)}{Separator}{partition.Location}");

    public static PartitionKey Read(string key)
    {
        var parts = key.Split(Separator, 3);
        return parts.Length == 3 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var number) ? new(number, parts[2]) : new(0, "");
    }
}
