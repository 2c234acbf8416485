using System.Numerics;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Tables;

internal sealed class DescentTable : ComparisonTable
{
    public override string Name => "descent";

    public override string Title => "200 epochs of full-batch descent";

    public override string Explanation => """
        All use the same learning rate, from weights of 0 to the same weights. They are compared with this library's direct descent,
        which does the same work. Its descent from moments, which reads the rows once instead of 200 times, has its own line. If the
        direct descent is left out, the others are compared with the descent from moments.
        """;

    public override bool HasLoss => true;

    public override IReadOnlyList<Entry<T>> Entries<T>() =>
    [
        Own<T>("**GradientDescent, direct**", GradientSource.Direct),
        Own<T>("**GradientDescent, moments**", GradientSource.Moments),
        .. EpochImplementations.Of<T>().Select(epoch => new Entry<T>(epoch.Name, problem =>
        {
            var (evaluate, form) = epoch.Prepare(problem);
            return evaluate.Descent(problem.WeightCount, problem.Rate, Problem<T>.DescentEpochs, form);
        }) { UsesThreads = epoch.UsesThreads }),
        Python<T>("numpy", "numpy descent"),
        Python<T>("torch, gradient by hand", "torch descent"),
        Python<T>("torch, autograd and optim.SGD", "torch optimizer"),
    ];

    private static Entry<T> Own<T>(string name, GradientSource source)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(name, problem => problem.Record.FitColumns(problem.Columns, new()
        {
            LearningRate = problem.Rate,
            Epochs = Problem<T>.DescentEpochs,
            GradientSource = source,
            MaxDegreeOfParallelism = problem.Threads,
        }))
        { UsesThreads = true, ReadsColumns = true };

    private static Entry<T> Python<T>(string name, string rival)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(name, problem => problem.Python.Prepare(rival, new()
        {
            ["rate"] = problem.Rate,
            ["epochs"] = Problem<T>.DescentEpochs,
        }))
        { UsesThreads = true, IsPython = true };
}
