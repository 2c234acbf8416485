using System.Numerics;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>All products of columns in one call, then the normal equations by Cholesky: the fastest classical method.</summary>
internal sealed unsafe class OpenBlasSolution<T, TBlas>(RawColumns<T> data) : IDisposable
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TBlas : IBlas<T>
{
    private readonly DesignMatrix<T> _matrix = new(data);
    private readonly T[] _gram = new T[(data.Features + 2) * (data.Features + 2)];

    /// <summary>(features, 1, target)ᵀ(features, 1, target), upper triangle.</summary>
    public double[] Gram()
    {
        fixed (T* gram = _gram)
            TBlas.Gram(_matrix.Rows, _matrix.Columns, _matrix.Cells, gram);
        return [];
    }

    public double[] Weights()
    {
        Gram();
        var (size, columns) = (_matrix.Features + 1, _matrix.Columns);
        fixed (T* gram = _gram)
        {
            // The last column of the triangle contains the products with the target.
            var rightSide = gram + (size * columns);
            if (TBlas.SolveCholesky(size, gram, columns, rightSide) != 0)
                throw new InvalidOperationException("OpenBLAS found the normal equations not positive definite.");
            return [.. new Span<T>(rightSide, size).ToArray().Select(double.CreateTruncating)];
        }
    }

    public void Dispose() => _matrix.Dispose();
}
