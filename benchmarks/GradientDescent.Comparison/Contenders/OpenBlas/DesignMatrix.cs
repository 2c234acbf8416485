using System.Numerics;
using System.Runtime.InteropServices;
using GradientDescent.Comparison.Data;

namespace GradientDescent.Comparison.Contenders.OpenBlas;

/// <summary>The matrix (features, 1, target), column by column in unmanaged memory, aligned to cache lines.</summary>
internal sealed unsafe class DesignMatrix<T> : IDisposable
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const nuint CacheLine = 64;

    public DesignMatrix(RawColumns<T> data)
    {
        Rows = data.Rows;
        Features = data.Features;
        Cells = (T*)NativeMemory.AlignedAlloc((nuint)sizeof(T) * (nuint)Rows * (nuint)Columns, CacheLine);
        for (var feature = 0; feature < Features; feature++)
            data.Feature(feature).CopyTo(new Span<T>(Column(feature), Rows));
        new Span<T>(Ones, Rows).Fill(T.One);
        data.Target.CopyTo(new Span<T>(Target, Rows));
    }

    public int Rows { get; }

    public int Features { get; }

    public int Columns => Features + 2;

    public T* Cells { get; private set; }

    public T* Ones => Column(Features);

    public T* Target => Column(Features + 1);

    public T* Column(int column) => Cells + ((nint)column * Rows);

    public void Dispose()
    {
        NativeMemory.AlignedFree(Cells);
        Cells = null;
    }
}
