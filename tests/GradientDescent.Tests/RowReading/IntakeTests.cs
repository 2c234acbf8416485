using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RowReading;

/// <summary>Rows of arrays, lists and memory, which several threads read.</summary>
public class IntakeTests
{
    private const int GroupRows = Columns<double>.GroupRows;

    private static readonly Reading[] Rows = Random(13 * GroupRows + 77);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void Any_number_of_threads_gives_the_bits_of_a_stream(int threads)
    {
        foreach (var count in new[] { 1, GroupRows - 1, GroupRows, (2 * GroupRows) - 1, (11 * GroupRows) + 1, Rows.Length })
        {
            var rows = Rows[..count];
            var expected = Trainer(1).Fit(rows.Where(static _ => true)).Model;

            Assert.Equal(expected, Trainer(threads).Fit(rows).Model);
            Assert.Equal(expected, Trainer(threads).Fit(rows.ToList()).Model);
            Assert.Equal(expected, Trainer(threads).Fit(rows.AsMemory()).Model);
            Assert.Equal(expected, Trainer(threads).Fit(rows.AsSpan()).Model);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Of_several_bad_rows_the_first_is_told_by_any_number_of_threads(int threads)
    {
        var rows = Rows.ToArray();
        foreach (var bad in new[] { rows.Length - 1, 12 * GroupRows, (3 * GroupRows) + 5, (3 * GroupRows) + 4, 70, 1 })
        {
            rows[bad] = rows[bad] with { Temperature = double.NaN };

            var refusal = Assert.Throws<InvalidRowException>(() => Trainer(threads).Fit(rows));

            Assert.Equal((bad, "Temperature"), (refusal.Row, refusal.Property));
        }
    }

    [Fact]
    public void A_row_that_is_null_does_not_hide_a_bad_one_before_it()
    {
        House[] houses = [new(1, 80), new(double.NaN, 2), null!];

        Assert.Equal((1, "Bedrooms"), Refusal(houses));
        Assert.Equal((1, null), Refusal([houses[0], houses[2], houses[1]]));
    }

    private static (long Row, string? Property) Refusal(House[] houses)
    {
        var refusal = Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit(houses));
        return (refusal.Row, refusal.Property);
    }

    private static Reading.Trainer Trainer(int threads) => new(new() { MaxDegreeOfParallelism = threads });

    private static Reading[] Random(int count)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, count).Select(_ => new Reading(random.NextDouble(), random.Next(9), random.NextDouble()))];
    }
}
