using CsCheck;
using GradientDescent.Numerics;

namespace GradientDescent.Tests.Solving;

public class SymmetricEigenvaluesTests
{
    [Fact]
    public void Two_by_two_as_the_formula_says()
    {
        var eigenvalues = SymmetricEigenvalues.Of(new double[,] { { 2, 1 }, { 1, 2 } });

        Assert.Equal(1, eigenvalues[0], 1e-15);
        Assert.Equal(3, eigenvalues[1], 1e-15);
    }

    [Fact]
    public void A_second_difference_has_cosines()
    {
        const int Size = 40;
        var matrix = new double[Size, Size];
        for (var i = 0; i < Size; i++)
        {
            matrix[i, i] = 2;
            if (i > 0)
                matrix[i, i - 1] = matrix[i - 1, i] = -1;
        }

        var eigenvalues = SymmetricEigenvalues.Of(matrix);

        for (var k = 0; k < Size; k++)
            Assert.Equal(2 - (2 * Math.Cos(Math.PI * (k + 1) / (Size + 1))), eigenvalues[k], 1e-13);
    }

    [Fact]
    public void Their_sum_is_the_trace_and_their_squares_the_norm() =>
        Gen.Double[-100, 100].Array[1, 200].Sample(cells =>
        {
            var size = (int)Math.Sqrt(cells.Length);
            var matrix = new double[size, size];
            double trace = 0, norm = 0;
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    matrix[i, j] = cells[(Math.Min(i, j) * size) + Math.Max(i, j)];
                    norm += matrix[i, j] * matrix[i, j];
                }

                trace += matrix[i, i];
            }

            var eigenvalues = SymmetricEigenvalues.Of(matrix);

            Assert.Equal(trace, eigenvalues.Sum(), 1e-10 * (1 + Math.Sqrt(norm)));
            Assert.Equal(norm, eigenvalues.Sum(value => value * value), 1e-10 * (1 + norm));
            Assert.Equal(eigenvalues.Order(), eigenvalues);
        }, iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(1e-300)]
    [InlineData(1e300)]
    public void Extreme_scales_end(double scale)
    {
        var eigenvalues = SymmetricEigenvalues.Of(new[,] { { scale, 0 }, { 0, scale / 2 } });

        Assert.Equal(scale / 2, eigenvalues[0], 1e-14 * scale);
        Assert.Equal(scale, eigenvalues[1], 1e-14 * scale);
    }

    [Fact]
    public void It_ends_also_where_the_bound_of_the_eigenvalues_overflows()
    {
        var eigenvalues = SymmetricEigenvalues.Of(new double[,] { { 1e308, 1e308 }, { 1e308, 1e308 } });

        Assert.Equal(0, eigenvalues[0], 1e-15 * double.MaxValue);
        Assert.Equal(double.MaxValue, eigenvalues[1], 1e-15 * double.MaxValue);
    }
}
