using System.Numerics;
using GradientDescent.Comparison.Contenders.OpenBlas;
using GradientDescent.Comparison.Data;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison.Contenders;

/// <summary>An epoch of another implementation in this process, with the rows in its format.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Prepare">Converts the rows and creates the epoch; the disposable, if any, owns unmanaged memory.</param>
internal sealed record EpochImplementation<T>(string Name, Func<Problem<T>, (Epoch Evaluate, IDisposable? Form)> Prepare)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public bool UsesThreads { get; init; }
}

/// <summary>The epochs of two tables: one epoch, and 200 epochs.</summary>
internal static class EpochImplementations
{
    public static IReadOnlyList<EpochImplementation<T>> Of<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) == typeof(double)
        ? [.. (EpochImplementation<T>[])(object)PlainLoops, Tensors<T>(), OpenBlas<T>()]
        : [Tensors<T>(), OpenBlas<T>()];

    private static EpochImplementation<double>[] PlainLoops =>
    [
        new("loops, a pass for every weight", problem => (NaiveLoops.Tutorial(problem.Data), null)),
        new("loop, one pass over double[][]", problem => (NaiveLoops.OnePass(problem.Data), null)),
        new("loop, one pass over records", problem => (problem.Record.WrittenOut(problem.Data)!, null)),
        new("LINQ", problem => (NaiveLoops.Linq(problem.Data), null)),
    ];

    private static EpochImplementation<T> Tensors<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new("TensorPrimitives", problem => (TensorEpoch.Of(problem.Data), null));

    private static EpochImplementation<T> OpenBlas<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new("OpenBLAS, two gemv", problem =>
        {
            OpenBlasLibrary.Use(problem.Threads);
            switch ((object)problem.Data)
            {
                case RawColumns<double> doubles:
                    var inDouble = new OpenBlasEpoch<double, DoubleBlas>(doubles);
                    return (inDouble.Evaluate, inDouble);
                case RawColumns<float> singles:
                    var inSingle = new OpenBlasEpoch<float, SingleBlas>(singles);
                    return (inSingle.Evaluate, inSingle);
                default:
                    throw new NotSupportedException($"OpenBLAS has no {typeof(T).Name}.");
            }
        })
        { UsesThreads = true };
}
