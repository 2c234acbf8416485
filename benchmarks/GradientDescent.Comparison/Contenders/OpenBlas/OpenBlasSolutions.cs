using System.Numerics;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>The solution in the precision of the rows.</summary>
internal static class OpenBlasSolutions
{
    public static Contender Weights<T>(RawColumns<T> data, int threads)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        OpenBlasLibrary.Use(threads);
        switch ((object)data)
        {
            case RawColumns<double> doubles:
                var inDouble = new OpenBlasSolution<double, DoubleBlas>(doubles);
                return new InProcess(inDouble.Weights, inDouble);
            case RawColumns<float> singles:
                var inSingle = new OpenBlasSolution<float, SingleBlas>(singles);
                return new InProcess(inSingle.Weights, inSingle);
            default:
                throw new NotSupportedException($"OpenBLAS has no {typeof(T).Name}.");
        }
    }

    /// <summary>The products of the columns alone.</summary>
    public static Contender Gram(RawColumns<double> data, int threads)
    {
        OpenBlasLibrary.Use(threads);
        var solution = new OpenBlasSolution<double, DoubleBlas>(data);
        return new InProcess(solution.Gram, solution);
    }
}
