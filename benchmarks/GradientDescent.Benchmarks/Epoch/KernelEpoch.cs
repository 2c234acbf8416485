using GradientDescent.Kernels;
using GradientDescent.Objectives;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>An epoch of a kernel, generated or the library's: block by block, as in training that reads all rows at every epoch.</summary>
internal sealed class KernelEpoch(Columns<double> columns, BlockLoss<double> loss)
{
    private readonly double[] _slopes = new double[columns.BlockRows];
    private readonly double[] _sums = new double[Sums.Length(columns.ColumnCount)];

    public double Epoch(double[] weights, double[] gradient)
    {
        var sums = new Sums(_sums);
        sums.Clear();
        for (long block = 0; block < columns.BlockCount; block++)
            loss.Accumulate(columns.Block(block), weights, _slopes, sums);

        for (var weight = 0; weight < gradient.Length; weight++)
            gradient[weight] = sums.Gradient[weight] / sums.Weight;
        return sums.Loss / sums.Weight;
    }
}
