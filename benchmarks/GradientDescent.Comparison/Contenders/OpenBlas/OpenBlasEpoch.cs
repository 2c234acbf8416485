using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>Two matrix-vector products: residual = Xw + b − y, gradient = Xᵀ·residual.</summary>
/// <remarks>Column-major and without a column of ones: the fastest of the tested formats.</remarks>
internal sealed unsafe class OpenBlasEpoch<T, TBlas> : IDisposable
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TBlas : IBlas<T>
{
    private readonly DesignMatrix<T> _matrix;
    private readonly T* _residuals;
    private readonly T[] _weights;
    private readonly T[] _gradient;

    public OpenBlasEpoch(RawColumns<T> data)
    {
        _matrix = new(data);
        _residuals = (T*)NativeMemory.AlignedAlloc((nuint)sizeof(T) * (nuint)data.Rows, 64);
        _weights = new T[data.Features];
        _gradient = new T[data.Features];
    }

    public double Evaluate(double[] weights, double[] gradient)
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = T.CreateTruncating(weights[i]);
        var (rows, features) = (_matrix.Rows, _matrix.Features);
        var residuals = new Span<T>(_residuals, rows);
        TensorPrimitives.Subtract(T.CreateTruncating(weights[^1]), new ReadOnlySpan<T>(_matrix.Target, rows), residuals);

        fixed (T* w = _weights, g = _gradient)
        {
            TBlas.MultiplyVector(transposed: false, rows, features, T.One, _matrix.Cells, w, T.One, _residuals);
            TBlas.MultiplyVector(transposed: true, rows, features, T.One, _matrix.Cells, _residuals, T.Zero, g);
        }

        var scale = 2.0 / rows;
        for (var i = 0; i < features; i++)
            gradient[i] = scale * double.CreateTruncating(_gradient[i]);
        gradient[^1] = scale * double.CreateTruncating(TensorPrimitives.Sum<T>(residuals));
        return double.CreateTruncating(TBlas.Dot(rows, _residuals, _residuals)) / rows;
    }

    public void Dispose()
    {
        _matrix.Dispose();
        NativeMemory.AlignedFree(_residuals);
    }
}
