using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Kernels;

/// <summary>Every shape of kernel that the tests walk.</summary>
public static class KernelCases
{
    /// <summary>Those that are generated, and the library's.</summary>
    public static TheoryData<KernelCase> All => [.. ((IEnumerable<object[]>)Generated).Select(static row => (KernelCase)row[0]), .. Library];

    public static TheoryData<KernelCase> Generated { get; } =
    [
        new KernelCase<Double1, double, Double1.Trainer.Kernel, Double1.Model>(),
        new KernelCase<Double2, double, Double2.Trainer.Kernel, Double2.Model>(),
        new KernelCase<Double3, double, Double3.Trainer.Kernel, Double3.Model>(),
        new KernelCase<Double5, double, Double5.Trainer.Kernel, Double5.Model>(),
        new KernelCase<Double6, double, Double6.Trainer.Kernel, Double6.Model>(),
        new KernelCase<Double7, double, Double7.Trainer.Kernel, Double7.Model>(),
        new KernelCase<Double8, double, Double8.Trainer.Kernel, Double8.Model>(),
        new KernelCase<Double9, double, Double9.Trainer.Kernel, Double9.Model>(),
        new KernelCase<Double16, double, Double16.Trainer.Kernel, Double16.Model>(),
        new KernelCase<Double17, double, Double17.Trainer.Kernel, Double17.Model>(),
        new KernelCase<Double31, double, Double31.Trainer.Kernel, Double31.Model>(),
        new KernelCase<Double64, double, Double64.Trainer.Kernel, Double64.Model>(),
        new KernelCase<Double256, double, Double256.Trainer.Kernel, Double256.Model>(),
        new KernelCase<Float1, float, Float1.Trainer.Kernel, Float1.Model>(),
        new KernelCase<Float5, float, Float5.Trainer.Kernel, Float5.Model>(),
        new KernelCase<Float6, float, Float6.Trainer.Kernel, Float6.Model>(),
        new KernelCase<Float17, float, Float17.Trainer.Kernel, Float17.Model>(),
        new KernelCase<NoIntercept1, double, NoIntercept1.Trainer.Kernel, NoIntercept1.Model>(),
        new KernelCase<NoIntercept2, double, NoIntercept2.Trainer.Kernel, NoIntercept2.Model>(),
        new KernelCase<NoIntercept8, double, NoIntercept8.Trainer.Kernel, NoIntercept8.Model>(),
        new KernelCase<NoIntercept9, double, NoIntercept9.Trainer.Kernel, NoIntercept9.Model>(),
    ];

    private static readonly int[] WithoutIntercept = [1, 2, 7, 8, 12, 40];

    private static IEnumerable<KernelCase> Library =>
    [
        .. Enumerable.Range(1, 20).Select(static features => new LibraryKernelCase<double>(features, hasIntercept: true)),
        .. Enumerable.Range(1, 9).Select(static features => new LibraryKernelCase<float>(features, hasIntercept: features % 2 == 0)),
        .. WithoutIntercept.Select(static features => new LibraryKernelCase<double>(features, hasIntercept: false)),
    ];
}
