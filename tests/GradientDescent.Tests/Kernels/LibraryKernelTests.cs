namespace GradientDescent.Tests.Kernels;

/// <summary>Generated kernels and the library's add in the same order, so they give the same bits.</summary>
public class LibraryKernelTests
{
    // Less than a vector, whole strips, a strip and some, a whole block of few features, and more than that.
    private static readonly int[] RowCounts = [1, 3, 8, 100, 255, 256, 257, 700, 1024, 1030];

    [Theory]
    [MemberData(nameof(KernelCases.Generated), MemberType = typeof(KernelCases))]
    public void A_generated_kernel_gives_the_bits_of_the_librarys(KernelCase kernel)
    {
        var library = kernel.Library();
        foreach (var rows in RowCounts)
        {
            var problem = new RandomProblem(kernel, rows);

            Assert.Equal(library.Accumulate(new SquaredError(), problem.Columns, problem.Weights), kernel.Accumulate(new SquaredError(), problem.Columns, problem.Weights));
            Assert.Equal(library.Accumulate(new Huber(0.3), problem.Columns, problem.Weights), kernel.Accumulate(new Huber(0.3), problem.Columns, problem.Weights));
            Assert.Equal(library.Accumulate(new QuantileLoss(0.7), problem.Columns, problem.Weights), kernel.Accumulate(new QuantileLoss(0.7), problem.Columns, problem.Weights));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void Weights_count_as_often_as_they_say(int features)
    {
        var random = new Random(features);
        double[] Column(int rows, Func<int, double> value) => [.. Enumerable.Range(0, rows).Select(value)];
        const int Rows = 301;
        var columns = Enumerable.Range(0, features + 1).Select(_ => Column(Rows, _ => random.NextDouble())).ToArray();
        var counts = Column(Rows, static row => row % 4);
        int[] repeated = [.. Enumerable.Range(0, Rows).SelectMany(row => Enumerable.Repeat(row, (int)counts[row]))];
        double[] weights = [.. Enumerable.Range(0, features + 1).Select(_ => random.NextDouble())];

        var weighted = new LibraryKernelCase<double>(features, hasIntercept: true, isWeighted: true).Accumulate(new Huber(0.2), [.. columns, counts], weights);
        var plain = new LibraryKernelCase<double>(features, hasIntercept: true)
            .Accumulate(new Huber(0.2), [.. columns.Select(column => Array.ConvertAll(repeated, row => column[row]))], weights);

        Assert.Equal(repeated.Length, weighted[0]);
        for (var i = 0; i < plain.Length; i++)
            Assert.Equal(plain[i], weighted[i], 1e-11);
    }
}
