namespace GradientDescent;

/// <summary>Sums over some of the rows.</summary>
/// <typeparam name="TSelf">The sums.</typeparam>
public interface IPartialSum<TSelf>
    where TSelf : IPartialSum<TSelf>
{
    /// <summary>Sets all sums to 0.</summary>
    void Clear();

    /// <summary>Adds the sums over other rows.</summary>
    void Merge(TSelf other);
}
