using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Kernels;

/// <summary>Every shape of kernel that the tests walk.</summary>
public static class KernelCases
{
    /// <summary>Those that are generated, and the library's.</summary>
    public static TheoryData<KernelCase> All => [.. ((IEnumerable<object[]>)Generated).Select(static row => (KernelCase)row[0]), .. Library];

    public static TheoryData<KernelCase> Generated { get; } =
    [
        new KernelCase<Double1, double, Double1.Kernel, Double1.Model>(),
        new KernelCase<Double2, double, Double2.Kernel, Double2.Model>(),
        new KernelCase<Double3, double, Double3.Kernel, Double3.Model>(),
        new KernelCase<Double5, double, Double5.Kernel, Double5.Model>(),
        new KernelCase<Double6, double, Double6.Kernel, Double6.Model>(),
        new KernelCase<Double7, double, Double7.Kernel, Double7.Model>(),
        new KernelCase<Double8, double, Double8.Kernel, Double8.Model>(),
        new KernelCase<Double9, double, Double9.Kernel, Double9.Model>(),
        new KernelCase<Double16, double, Double16.Kernel, Double16.Model>(),
        new KernelCase<Double17, double, Double17.Kernel, Double17.Model>(),
        new KernelCase<Double31, double, Double31.Kernel, Double31.Model>(),
        new KernelCase<Double64, double, Double64.Kernel, Double64.Model>(),
        new KernelCase<Double256, double, Double256.Kernel, Double256.Model>(),
        new KernelCase<Float1, float, Float1.Kernel, Float1.Model>(),
        new KernelCase<Float5, float, Float5.Kernel, Float5.Model>(),
        new KernelCase<Float6, float, Float6.Kernel, Float6.Model>(),
        new KernelCase<Float17, float, Float17.Kernel, Float17.Model>(),
        new KernelCase<NoIntercept1, double, NoIntercept1.Kernel, NoIntercept1.Model>(),
        new KernelCase<NoIntercept2, double, NoIntercept2.Kernel, NoIntercept2.Model>(),
        new KernelCase<NoIntercept8, double, NoIntercept8.Kernel, NoIntercept8.Model>(),
        new KernelCase<NoIntercept9, double, NoIntercept9.Kernel, NoIntercept9.Model>(),
    ];

    private static readonly int[] WithoutIntercept = [1, 2, 7, 8, 12, 40];

    private static IEnumerable<KernelCase> Library =>
    [
        .. Enumerable.Range(1, 20).Select(static features => new LibraryKernelCase<double>(features, hasIntercept: true)),
        .. Enumerable.Range(1, 9).Select(static features => new LibraryKernelCase<float>(features, hasIntercept: features % 2 == 0)),
        .. WithoutIntercept.Select(static features => new LibraryKernelCase<double>(features, hasIntercept: false)),
    ];
}
