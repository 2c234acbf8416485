using System.Numerics;

namespace GradientDescent.Comparison.Tables;

/// <summary>One question, ours and everybody's way to answer it.</summary>
internal abstract class ComparisonTable
{
    /// <summary>As the command line knows it.</summary>
    public abstract string Name { get; }

    public abstract string Title { get; }

    /// <summary>What is measured, in a few sentences.</summary>
    public abstract string Explanation { get; }

    /// <summary>Whether the answer is a model whose loss can be shown.</summary>
    public abstract bool HasLoss { get; }

    /// <summary>Ours, then everybody else; the first that can be run is what the others are compared with.</summary>
    public abstract IReadOnlyList<Entry<T>> Entries<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
