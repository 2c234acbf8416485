using GradientDescent.Tests.Kernels;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Losses;

/// <summary>Every loss in kernels of every form.</summary>
[Trait("Category", "Kernel")]
public class LossKernelTests
{
    private static readonly KernelCase[] Kernels =
    [
        new KernelCase<Double1, double, Double1.Trainer.Kernel, Double1.Model>(),
        new KernelCase<Double7, double, Double7.Trainer.Kernel, Double7.Model>(),
        new KernelCase<Double8, double, Double8.Trainer.Kernel, Double8.Model>(),
        new KernelCase<Double17, double, Double17.Trainer.Kernel, Double17.Model>(),
        new KernelCase<NoIntercept8, double, NoIntercept8.Trainer.Kernel, NoIntercept8.Model>(),
        new KernelCase<Float5, float, Float5.Trainer.Kernel, Float5.Model>(),
        new KernelCase<Float17, float, Float17.Trainer.Kernel, Float17.Model>(),
    ];

    public static TheoryData<LossCase> Losses => LossCases.Rows;

    [Theory]
    [MemberData(nameof(Losses))]
    public void Sums_agree_with_the_scalar_reference(LossCase loss)
    {
        foreach (var kernel in Kernels)
        {
            foreach (var rows in new[] { 1, 3, 8, 17, 100 })
            {
                var problem = new RandomProblem(kernel, rows);
                var reference = new ScalarReference(kernel, problem.Columns, problem.Weights, (prediction, target) => loss.At(prediction - target));

                var sums = loss.Accumulate(kernel, problem.Columns, problem.Weights);

                for (var i = 0; i < sums.Length; i++)
                    Assert.Equal(reference.Sums[i], sums[i], kernel.Tolerance * (1 + reference.Magnitudes[i]));
            }
        }
    }
}
