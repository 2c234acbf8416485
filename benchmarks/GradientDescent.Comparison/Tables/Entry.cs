using System.Numerics;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Tables;

/// <summary>A row of a table: a contender, and how it is prepared for a problem.</summary>
internal sealed record Entry<T>(string Name, Func<Problem<T>, Contender> Prepare)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Whether it can use a second thread.</summary>
    public bool UsesThreads { get; init; }

    /// <summary>Whether it reads the library's columns, which the problem has filled.</summary>
    public bool ReadsColumns { get; init; }

    /// <summary>Whether it runs in another process, where nothing is compiled at run time.</summary>
    public bool IsPython { get; init; }

    /// <summary>Whether it stops near the minimum. Then its loss is shown, and its weights are not compared.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Fewer rows than this take the same time, because stochastic descent reads them more often.</summary>
    public int RowsOfLeastWork { get; init; } = 1;
}
