using GradientDescent.Passes;

namespace GradientDescent.Tests.Passes;

/// <summary>Stored rows know where they come from.</summary>
public class RowOriginsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void As_they_were_added(int seed)
    {
        var random = new Random(seed);
        var (origins, expected, number, line) = (new RowOrigins(), new List<RowOrigin>(), 0L, 2L);
        for (var row = 0; row < 1000; row++)
        {
            (number, line) = (number + random.Next(1, 3), line + random.Next(1, 3));
            RowOrigin origin = random.Next(50) switch
            {
                0 => new(number, Place: null),
                1 => new(number, new("a query", Line: null)),
                var file => new(number, new(file < 25 ? "a.csv" : "b.csv", line)),
            };
            origins.Add(origin);
            expected.Add(origin);
        }

        Assert.Equal(expected, Enumerable.Range(0, 1000).Select(row => origins.Of(row)));
    }

    [Fact]
    public void On_neighbouring_lines()
    {
        var origins = new RowOrigins();
        for (var row = 0; row < 10; row++)
            origins.Add(new(row < 5 ? row : row + 1, new("houses.csv", row + 2)));

        Assert.Equal(new RowOrigin(4, new("houses.csv", 6)), origins.Of(4));
        Assert.Equal(new RowOrigin(6, new("houses.csv", 7)), origins.Of(5));
        Assert.Equal(new RowOrigin(10, new("houses.csv", 11)), origins.Of(9));
    }
}
