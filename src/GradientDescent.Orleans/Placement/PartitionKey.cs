using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GradientDescent.Orleans.Placement;

/// <summary>The key of the grain of a partition: its number among all partitions, a hash of its description, and where its rows are.</summary>
/// <param name="Number">The number, from 0.</param>
/// <param name="Count">The number of all partitions.</param>
/// <param name="Location">Where the rows are; empty if they can be read anywhere.</param>
internal readonly record struct PartitionKey(int Number, int Count, string Location)
{
    private const char Separator = '|';

    public static string Of(RowPartition partition, int number, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{number}{Separator}{count}{Separator}{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(partition.Kind + partition.ToText())), 0, 8)}{Separator}{partition.Location}");

    public static PartitionKey Read(string key)
    {
        var parts = key.Split(Separator, 4);
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[3]);
    }
}
