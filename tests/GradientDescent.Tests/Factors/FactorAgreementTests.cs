using GradientDescent.Summaries;

namespace GradientDescent.Tests.Factors;

[Trait("Category", "Kernel")]
public class FactorAgreementTests
{
    /// <summary>Of a column's length: some tens of roundings that mostly cancel.</summary>
    private const double Tolerance = 2e-14;

    private static readonly int[] Widths = [2, 3, 4, 5, 8, 9, 10, 17, 65];

    private static readonly int[] RowCounts = [1, 2, 5, 70, 255, 256, 257, 8191, 8192, 8193, 20_000];

    public static TheoryData<int, int, bool> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, bool>();
            foreach (var columns in Widths)
            {
                foreach (var rows in RowCounts)
                {
                    shapes.Add(columns, rows, false);
                    shapes.Add(columns, rows, true);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_factor_is_that_of_twice_the_digits(int columnCount, int rows, bool isWeighted)
    {
        var data = FactorRows.Random(columnCount, rows, isWeighted);

        AssertAgrees(data.Reference(), data.Factor(), isUnique: rows > 2 * columnCount);
    }

    [Theory]
    [InlineData(2, 1, false)]
    [InlineData(4, 257, false)]
    [InlineData(9, 8193, false)]
    [InlineData(9, 8193, true)]
    public void Floats_are_as_good_as_doubles(int columnCount, int rows, bool isWeighted)
    {
        var data = FactorRows.Random(columnCount, rows, isWeighted).Rounded();

        AssertAgrees(data.Reference(), data.Factor<float>(), isUnique: rows > 2 * columnCount);
    }

    [Theory]
    [InlineData(2000, 5)]
    [InlineData(1e9, 1)]
    [InlineData(-1e12, 10)]
    [InlineData(1e100, 1e90)]
    [InlineData(0, 1e-120)]
    public void Numbers_far_from_zero_lose_no_digits(double mean, double spread)
    {
        var random = new Random(7);
        var data = new FactorRows([.. Enumerable.Range(0, 4).Select(_ =>
            Enumerable.Range(0, 10_000).Select(_ => mean + (spread * ((2 * random.NextDouble()) - 1))).ToArray())]);

        AssertAgrees(data.Reference(), data.Factor(), isUnique: true);
    }

    [Fact]
    public void Rows_in_ascending_order_lose_no_digits()
    {
        var data = new FactorRows([.. Enumerable.Range(1, 4).Select(power => Enumerable.Range(0, 30_000).Select(row => Math.Pow(1e6 + row, power / 2.0)).ToArray())]);

        // Four columns that are all but one line.
        AssertAgrees(data.Reference(), data.Factor(), isUnique: false);
    }

    internal static void AssertAgrees(FactorReference reference, TriangularFactor factor, bool isUnique)
    {
        var size = reference.Mean.Length;
        var r = isUnique ? reference.Cholesky() : new double[size, size];
        for (var i = 0; i < size; i++)
        {
            Assert.Equal(reference.Mean[i], factor.Mean[i], 2e-15 * (Math.Abs(reference.Mean[i]) + reference.Length(i)));
            for (var j = 0; j < size; j++)
            {
                var product = Enumerable.Range(0, size).Sum(k => factor[k, i] * factor[k, j]);
                Assert.Equal((double)reference.Products[i, j], product, 2 * Tolerance * reference.Length(i) * reference.Length(j));
                if (isUnique)
                    Assert.Equal(r[i, j], factor[i, j], Tolerance * reference.Length(j));
            }

            Assert.True(factor[i, i] >= 0);
        }
    }
}
