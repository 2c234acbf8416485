using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>A partition, on the silo that has loaded it. Everything that it holds is a cache, so that it may be lost at any time.</summary>
[Alias("GradientDescent.IPartitionGrain")]
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPartitionGrain : IGrainWithStringKey
{
    /// <summary>Answers a question to this partition, and to others that are expected on the same silo. One that is not there is asked where it is.</summary>
    /// <param name="asked">The question and the partitions, of which this is the first.</param>
    /// <returns>The answers; null if they are still being computed, so that the same question must be asked again. So no call takes longer than Orleans waits for one.</returns>
    [Alias("Answer")]
    Task<PartitionReply[]?> Answer(PartitionCall asked);
}
