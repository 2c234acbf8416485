using System.Numerics;

namespace GradientDescent.Comparison.Tables;

/// <summary>One task, with this library's solutions and those of others.</summary>
internal abstract class ComparisonTable
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    public abstract string Title { get; }

    /// <summary>A description of the measurement, in a few sentences.</summary>
    public abstract string Explanation { get; }

    /// <summary>Whether the result is a model whose loss can be shown.</summary>
    public abstract bool HasLoss { get; }

    /// <summary>The entries of this library, then all others. They are compared with the first one that can be run.</summary>
    public abstract IReadOnlyList<Entry<T>> Entries<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
