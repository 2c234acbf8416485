using System.Globalization;

namespace GradientDescent.SeededRows;

/// <summary>A partition whose rows are computed from a seed, so that every process that has the description has the rows.</summary>
/// <param name="seed">The seed.</param>
/// <param name="rows">The number of rows.</param>
/// <param name="invalidEvery">Every so many rows, a price cannot be read; 0 for none.</param>
/// <param name="milliseconds">How long it takes to open the rows.</param>
public sealed class SeededPartition(int seed, int rows, int invalidEvery = 0, int milliseconds = 0) : RowPartition
{
    public const string KindName = "seeded";

    public override string Kind => KindName;

    public override string Name => $"seed {seed}";

    public override string Location => $"/seeds/{seed}";

    public static SeededPartition Parse(string text)
    {
        var numbers = text.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /// <summary>Partitions with the seeds 1, 2, 3 and so on.</summary>
    public static RowPartition[] Many(int count, int rows, int invalidEvery = 0, int milliseconds = 0) =>
        [.. Enumerable.Range(1, count).Select(seed => new SeededPartition(seed, rows, invalidEvery, milliseconds))];

    /// <summary>The rows of partitions in one piece.</summary>
    public static PropertySource Together(int count, int rows, int invalidEvery = 0) => new SeededSource([.. Enumerable.Range(1, count)], rows, invalidEvery);

    public override string ToText() => string.Create(CultureInfo.InvariantCulture, $"{seed} {rows} {invalidEvery} {milliseconds}");

    public override PropertySource Open()
    {
        Thread.Sleep(milliseconds);
        return seed > 0 ? new SeededSource([seed], rows, invalidEvery) : throw new SourceFormatException(Name, null, "There are no rows of this seed.");
    }
}
