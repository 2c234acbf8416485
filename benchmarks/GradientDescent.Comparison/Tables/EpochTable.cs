using System.Numerics;
using System.Text.Json.Nodes;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Tables;

internal sealed class EpochTable : ComparisonTable
{
    public override string Name => "epoch";

    public override string Title => "One direct epoch: loss and gradient over all rows at given weights";

    public override string Explanation => """
        This library uses the generated kernel as in training. All read all rows, and compute the same loss and gradient.
        The plain loops use doubles and one thread: ten million terms added one by one to a float would not give the sum.
        """;

    public override bool HasLoss => false;

    public override IReadOnlyList<Entry<T>> Entries<T>() =>
    [
        new("**GradientDescent, direct**", problem => problem.Record.DirectEpoch(problem.Columns, Problem<T>.EpochRate, problem.Threads)) { UsesThreads = true, ReadsColumns = true },
        .. EpochImplementations.Of<T>().Select(epoch => new Entry<T>(epoch.Name, problem =>
        {
            var (evaluate, form) = epoch.Prepare(problem);
            return evaluate.Once(problem.EpochWeights, form);
        }) { UsesThreads = epoch.UsesThreads }),
        Python<T>("numpy, X @ w and X.T @ r", "numpy epoch"),
        Python<T>("torch, mv and mv", "torch epoch"),
    ];

    private static Entry<T> Python<T>(string name, string rival)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(name, problem => problem.Python.Prepare(rival, new() { ["weights"] = new JsonArray([.. problem.EpochWeights]) })) { UsesThreads = true, IsPython = true };
}
