using System.Collections.Concurrent;

namespace GradientDescent.Orleans.Calls;

/// <summary>The silo of each partition when it answered last. If it has moved since, that costs a call, and no bit.</summary>
internal sealed class PartitionSilos
{
    private readonly ConcurrentDictionary<string, int> _silos = new();

    /// <summary>The partitions of each silo. One whose silo is not known yet is by itself.</summary>
    public IEnumerable<TPartition[]> Together<TPartition>(IEnumerable<TPartition> partitions, Func<TPartition, string> keyOf) => partitions
        .GroupBy(partition => keyOf(partition) is var key && _silos.TryGetValue(key, out var silo) ? (silo, "") : (0, key))
        .Select(static together => together.ToArray());

    public void Learn(PartitionCall asked, PartitionReply[] replies)
    {
        foreach (var (key, reply) in asked.Keys.Zip(replies))
            _silos[key] = reply.Silo;
    }
}
