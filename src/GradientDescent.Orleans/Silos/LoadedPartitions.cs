using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Silos;

/// <summary>The partitions whose grains are on a silo. A question to several of them needs no call to each.</summary>
internal sealed class LoadedPartitions(ClusterWork work, ILogger<LoadedPartitions> logger)
{
    private readonly ConcurrentDictionary<string, LoadedPartition> _partitions = new();

    public LoadedPartition Add(string key) => _partitions[key] = new(work, logger);

    public LoadedPartition? Find(string key) => _partitions.GetValueOrDefault(key);

    /// <summary>Removes a partition, unless a later grain has loaded it again.</summary>
    public void Remove(string key, LoadedPartition partition) => _partitions.TryRemove(new(key, partition));
}
