using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>Adds Σ slope·feature of a panel (a few neighbouring features) to the gradient. It prefetches the second half of the columns of the next rows.</summary>
internal static class GradientPanel
{
    /// <summary>A panel of eight features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add8<T>(Block<T> block, int first, ReadOnlySpan<T> slopes, Span<double> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var column0 = ref block.Column(first);
        ref var column1 = ref block.Column(first + 1);
        ref var column2 = ref block.Column(first + 2);
        ref var column3 = ref block.Column(first + 3);
        ref var column4 = ref block.Column(first + 4);
        ref var column5 = ref block.Column(first + 5);
        ref var column6 = ref block.Column(first + 6);
        ref var column7 = ref block.Column(first + 7);
        ref var slopeColumn = ref Unsafe.AsRef(in slopes[0]);
        var sum0 = Vector<T>.Zero;
        var sum1 = Vector<T>.Zero;
        var sum2 = Vector<T>.Zero;
        var sum3 = Vector<T>.Zero;
        var sum4 = Vector<T>.Zero;
        var sum5 = Vector<T>.Zero;
        var sum6 = Vector<T>.Zero;
        var sum7 = Vector<T>.Zero;
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref column4, row);
            Prefetch.Ahead(ref column5, row);
            Prefetch.Ahead(ref column6, row);
            Prefetch.Ahead(ref column7, row);
            var slope = Vector.LoadUnsafe(ref slopeColumn, (nuint)row);
            sum0 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column0, (nuint)row), sum0);
            sum1 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column1, (nuint)row), sum1);
            sum2 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column2, (nuint)row), sum2);
            sum3 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column3, (nuint)row), sum3);
            sum4 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column4, (nuint)row), sum4);
            sum5 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column5, (nuint)row), sum5);
            sum6 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column6, (nuint)row), sum6);
            sum7 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column7, (nuint)row), sum7);
        }

        gradient[first] += double.CreateTruncating(Vector.Sum(sum0));
        gradient[first + 1] += double.CreateTruncating(Vector.Sum(sum1));
        gradient[first + 2] += double.CreateTruncating(Vector.Sum(sum2));
        gradient[first + 3] += double.CreateTruncating(Vector.Sum(sum3));
        gradient[first + 4] += double.CreateTruncating(Vector.Sum(sum4));
        gradient[first + 5] += double.CreateTruncating(Vector.Sum(sum5));
        gradient[first + 6] += double.CreateTruncating(Vector.Sum(sum6));
        gradient[first + 7] += double.CreateTruncating(Vector.Sum(sum7));
    }

    /// <summary>A panel of four features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add4<T>(Block<T> block, int first, ReadOnlySpan<T> slopes, Span<double> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var column0 = ref block.Column(first);
        ref var column1 = ref block.Column(first + 1);
        ref var column2 = ref block.Column(first + 2);
        ref var column3 = ref block.Column(first + 3);
        ref var slopeColumn = ref Unsafe.AsRef(in slopes[0]);
        var sum0 = Vector<T>.Zero;
        var sum1 = Vector<T>.Zero;
        var sum2 = Vector<T>.Zero;
        var sum3 = Vector<T>.Zero;
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref column2, row);
            Prefetch.Ahead(ref column3, row);
            var slope = Vector.LoadUnsafe(ref slopeColumn, (nuint)row);
            sum0 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column0, (nuint)row), sum0);
            sum1 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column1, (nuint)row), sum1);
            sum2 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column2, (nuint)row), sum2);
            sum3 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column3, (nuint)row), sum3);
        }

        gradient[first] += double.CreateTruncating(Vector.Sum(sum0));
        gradient[first + 1] += double.CreateTruncating(Vector.Sum(sum1));
        gradient[first + 2] += double.CreateTruncating(Vector.Sum(sum2));
        gradient[first + 3] += double.CreateTruncating(Vector.Sum(sum3));
    }

    /// <summary>A panel of one feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add1<T>(Block<T> block, int first, ReadOnlySpan<T> slopes, Span<double> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var column0 = ref block.Column(first);
        ref var slopeColumn = ref Unsafe.AsRef(in slopes[0]);
        var sum0 = Vector<T>.Zero;
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            var slope = Vector.LoadUnsafe(ref slopeColumn, (nuint)row);
            sum0 = MultiplyAdd.Estimate(slope, Vector.LoadUnsafe(ref column0, (nuint)row), sum0);
        }

        gradient[first] += double.CreateTruncating(Vector.Sum(sum0));
    }
}
