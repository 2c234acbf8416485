namespace GradientDescent.Tests.Kernels;

[Trait("Category", "Kernel")]
public class KernelAgreementTests
{
    private const int MostRows = 130;

    [Theory]
    [MemberData(nameof(KernelCases.All), MemberType = typeof(KernelCases))]
    public void Sums_agree_with_the_scalar_reference_for_every_number_of_rows(KernelCase kernel)
    {
        for (var rows = 1; rows <= MostRows; rows++)
        {
            var problem = new RandomProblem(kernel, rows);
            var reference = new ScalarReference(kernel, problem.Columns, problem.Weights, static (prediction, target) =>
                ((prediction - target) * (prediction - target), 2 * (prediction - target)));

            var sums = kernel.Accumulate(new SquaredError(), problem.Columns, problem.Weights);

            AssertClose(kernel, reference, sums, rows);
        }
    }

    [Theory]
    [MemberData(nameof(KernelCases.All), MemberType = typeof(KernelCases))]
    public void Lanes_behind_the_last_row_count_for_nothing_whatever_the_loss(KernelCase kernel)
    {
        for (var rows = 1; rows <= MostRows; rows++)
        {
            var problem = new RandomProblem(kernel, rows);
            var reference = new ScalarReference(kernel, problem.Columns, problem.Weights, OffsetSquaredError.Reference);

            var sums = kernel.Accumulate(new OffsetSquaredError(), problem.Columns, problem.Weights);

            AssertClose(kernel, reference, sums, rows);
        }
    }

    [Theory]
    [MemberData(nameof(KernelCases.All), MemberType = typeof(KernelCases))]
    public void Predictions_agree_with_the_scalar_reference_for_every_number_of_rows(KernelCase kernel)
    {
        for (var rows = 1; rows <= MostRows; rows++)
        {
            var problem = new RandomProblem(kernel, rows);
            var reference = new ScalarReference(kernel, problem.Columns, problem.Weights, OffsetSquaredError.Reference);

            var predictions = kernel.Predict(problem.Columns, problem.Weights);

            for (var row = 0; row < rows; row++)
                Assert.Equal(reference.Predictions[row], predictions[row], kernel.Tolerance * (1 + kernel.FeatureCount));
        }
    }

    [Theory]
    [MemberData(nameof(KernelCases.All), MemberType = typeof(KernelCases))]
    public void The_gradient_is_the_derivative_of_the_loss(KernelCase kernel)
    {
        // The loss is quadratic in the weights, so a central difference is exact whatever its width; a wide one rounds least.
        const double Step = 0.5;
        foreach (var rows in new[] { 1, 7, 64, MostRows })
        {
            var problem = new RandomProblem(kernel, rows);
            var gradient = kernel.Accumulate(new SquaredError(), problem.Columns, problem.Weights)[2..];

            for (var weight = 0; weight < kernel.WeightCount; weight++)
            {
                var difference = (LossAt(Step) - LossAt(-Step)) / (2 * Step);
                Assert.Equal(difference, gradient[weight], kernel.Tolerance * (LossAt(Step) + LossAt(-Step)) * 10);

                double LossAt(double step)
                {
                    var moved = (double[])problem.Weights.Clone();
                    moved[weight] += step;
                    return kernel.Accumulate(new SquaredError(), problem.Columns, moved)[1];
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(KernelCases.All), MemberType = typeof(KernelCases))]
    public void Sums_of_two_blocks_merge_by_adding(KernelCase kernel)
    {
        var problem = new RandomProblem(kernel, 100);
        var whole = kernel.Accumulate(new SquaredError(), problem.Columns, problem.Weights);

        var first = kernel.Accumulate(new SquaredError(), [.. problem.Columns.Select(column => column[..37])], problem.Weights);
        var second = kernel.Accumulate(new SquaredError(), [.. problem.Columns.Select(column => column[37..])], problem.Weights);

        for (var i = 0; i < whole.Length; i++)
            Assert.Equal(whole[i], first[i] + second[i], kernel.Tolerance * (1 + Math.Abs(first[i]) + Math.Abs(second[i])) * 10);
    }

    private static void AssertClose(KernelCase kernel, ScalarReference reference, double[] sums, int rows)
    {
        Assert.Equal(rows, sums[0]);
        for (var i = 1; i < sums.Length; i++)
            Assert.Equal(reference.Sums[i], sums[i], kernel.Tolerance * reference.Magnitudes[i]);
    }
}
