using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>A partition, on the silo that has loaded it. Everything that it holds is a cache, so that it may be lost at any time.</summary>
[Alias("GradientDescent.IPartitionGrain")]
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPartitionGrain : IGrainWithStringKey
{
    /// <summary>Answers a question.</summary>
    /// <param name="asked">The partition, what is computed from it, and the question.</param>
    /// <returns>The answer; null if it is still being computed, so that the same question must be asked again. So no call takes longer than Orleans waits for one.</returns>
    [Alias("Answer")]
    Task<byte[]?> Answer(PartitionCall asked);
}
