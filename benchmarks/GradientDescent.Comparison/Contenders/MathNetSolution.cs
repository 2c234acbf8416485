using System.Numerics;
using GradientDescent.Comparison.Data;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearRegression;

namespace GradientDescent.Comparison.Contenders;

/// <summary>Math.NET Numerics: multiple regression on a dense matrix with a column of ones, with its managed provider.</summary>
internal static class MathNetSolution
{
    public static Contender Of<T>(RawColumns<T> data, int threads, DirectRegressionMethod method)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Control.MaxDegreeOfParallelism = threads;
        var matrix = Matrix<T>.Build.Dense(data.Rows, data.Features + 1);
        for (var feature = 0; feature < data.Features; feature++)
            matrix.SetColumn(feature, data.Feature(feature).ToArray());
        matrix.SetColumn(data.Features, MathNet.Numerics.LinearAlgebra.Vector<T>.Build.Dense(data.Rows, T.One));
        var target = MathNet.Numerics.LinearAlgebra.Vector<T>.Build.Dense(data.Target.ToArray());
        return new InProcess(() =>
            [.. MultipleRegression.DirectMethod(matrix, target, method).Select(double.CreateTruncating)]);
    }
}
