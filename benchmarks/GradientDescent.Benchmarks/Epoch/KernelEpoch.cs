using GradientDescent.Kernels;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The generated kernel, block by block, as training drives it when it reads all rows in every epoch.</summary>
internal sealed class KernelEpoch<TRow, TKernel>(Columns<double> columns)
    where TKernel : IKernel<TRow, double>
{
    private readonly double[] _slopes = new double[columns.BlockRows];
    private readonly double[] _sums = new double[Sums.Length(columns.ColumnCount)];

    public double Epoch(double[] weights, double[] gradient) => Epoch(default(SquaredError), weights, gradient);

    public double Epoch<TLoss>(TLoss loss, double[] weights, double[] gradient)
        where TLoss : struct, ILoss
    {
        var sums = new Sums(_sums);
        sums.Clear();
        for (long block = 0; block < columns.BlockCount; block++)
            TKernel.Accumulate(loss, columns.Block(block), weights, _slopes, sums);

        for (var weight = 0; weight < gradient.Length; weight++)
            gradient[weight] = sums.Gradient[weight] / sums.Weight;
        return sums.Loss / sums.Weight;
    }
}
