using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>
/// Adds coefficient·feature of a panel (a few neighbouring features) to the prediction of every row. It prefetches the first half of the columns of the next
/// rows.
/// </summary>
internal static class PredictionPanel
{
    /// <summary>A panel of eight features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add8<T>(Block<T> block, int first, ReadOnlySpan<T> weights, Span<T> predictions)
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
        ref var predictionColumn = ref predictions[0];
        var weight0 = Vector.Create(weights[first]);
        var weight1 = Vector.Create(weights[first + 1]);
        var weight2 = Vector.Create(weights[first + 2]);
        var weight3 = Vector.Create(weights[first + 3]);
        var weight4 = Vector.Create(weights[first + 4]);
        var weight5 = Vector.Create(weights[first + 5]);
        var weight6 = Vector.Create(weights[first + 6]);
        var weight7 = Vector.Create(weights[first + 7]);
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref column0, row);
            Prefetch.Ahead(ref column1, row);
            Prefetch.Ahead(ref column2, row);
            Prefetch.Ahead(ref column3, row);
            var prediction = Vector.LoadUnsafe(ref predictionColumn, (nuint)row);
            prediction = MultiplyAdd.Estimate(weight0, Vector.LoadUnsafe(ref column0, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight1, Vector.LoadUnsafe(ref column1, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight2, Vector.LoadUnsafe(ref column2, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight3, Vector.LoadUnsafe(ref column3, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight4, Vector.LoadUnsafe(ref column4, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight5, Vector.LoadUnsafe(ref column5, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight6, Vector.LoadUnsafe(ref column6, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight7, Vector.LoadUnsafe(ref column7, (nuint)row), prediction);
            Vector.StoreUnsafe(prediction, ref predictionColumn, (nuint)row);
        }
    }

    /// <summary>A panel of four features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add4<T>(Block<T> block, int first, ReadOnlySpan<T> weights, Span<T> predictions)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var column0 = ref block.Column(first);
        ref var column1 = ref block.Column(first + 1);
        ref var column2 = ref block.Column(first + 2);
        ref var column3 = ref block.Column(first + 3);
        ref var predictionColumn = ref predictions[0];
        var weight0 = Vector.Create(weights[first]);
        var weight1 = Vector.Create(weights[first + 1]);
        var weight2 = Vector.Create(weights[first + 2]);
        var weight3 = Vector.Create(weights[first + 3]);
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref column0, row);
            Prefetch.Ahead(ref column1, row);
            var prediction = Vector.LoadUnsafe(ref predictionColumn, (nuint)row);
            prediction = MultiplyAdd.Estimate(weight0, Vector.LoadUnsafe(ref column0, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight1, Vector.LoadUnsafe(ref column1, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight2, Vector.LoadUnsafe(ref column2, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight3, Vector.LoadUnsafe(ref column3, (nuint)row), prediction);
            Vector.StoreUnsafe(prediction, ref predictionColumn, (nuint)row);
        }
    }

    /// <summary>A panel of two features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add2<T>(Block<T> block, int first, ReadOnlySpan<T> weights, Span<T> predictions)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var column0 = ref block.Column(first);
        ref var column1 = ref block.Column(first + 1);
        ref var predictionColumn = ref predictions[0];
        var weight0 = Vector.Create(weights[first]);
        var weight1 = Vector.Create(weights[first + 1]);
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref column0, row);
            var prediction = Vector.LoadUnsafe(ref predictionColumn, (nuint)row);
            prediction = MultiplyAdd.Estimate(weight0, Vector.LoadUnsafe(ref column0, (nuint)row), prediction);
            prediction = MultiplyAdd.Estimate(weight1, Vector.LoadUnsafe(ref column1, (nuint)row), prediction);
            Vector.StoreUnsafe(prediction, ref predictionColumn, (nuint)row);
        }
    }

    /// <summary>A panel of one feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add1<T>(Block<T> block, int first, ReadOnlySpan<T> weights, Span<T> predictions)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var column0 = ref block.Column(first);
        ref var predictionColumn = ref predictions[0];
        var weight0 = Vector.Create(weights[first]);
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref column0, row);
            var prediction = Vector.LoadUnsafe(ref predictionColumn, (nuint)row);
            prediction = MultiplyAdd.Estimate(weight0, Vector.LoadUnsafe(ref column0, (nuint)row), prediction);
            Vector.StoreUnsafe(prediction, ref predictionColumn, (nuint)row);
        }
    }
}
