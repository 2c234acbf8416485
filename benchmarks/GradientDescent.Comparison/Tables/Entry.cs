using System.Numerics;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Tables;

/// <summary>A row of a table: who it is, and how it prepares itself for a problem.</summary>
internal sealed record Entry<T>(string Name, Func<Problem<T>, Contender> Prepare)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Whether a second thread changes anything.</summary>
    public bool UsesThreads { get; init; }

    /// <summary>Whether it reads our columns, which the problem has filled.</summary>
    public bool ReadsColumns { get; init; }

    /// <summary>Whether it lives in another process, where nothing is compiled while it runs.</summary>
    public bool IsPython { get; init; }

    /// <summary>Whether it stops near the minimum, so that its loss is shown and its weights are not held against ours.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Fewer rows than these take as long: stochastic descent goes through them more often.</summary>
    public int RowsOfLeastWork { get; init; } = 1;
}
