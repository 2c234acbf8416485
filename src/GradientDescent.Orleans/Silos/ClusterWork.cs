namespace GradientDescent.Orleans.Silos;

/// <summary>The works of a silo, and what reads its partitions. They are those of the options, so no type is found by reflection.</summary>
internal sealed class ClusterWork(GradientDescentSiloOptions options, ILocalSiloDetails silo) : IDisposable
{
    private readonly ComputingThreads _threads = new();

    /// <summary>The name of the silo.</summary>
    public string Silo => silo.Name;

    /// <summary>The hash of the address of the silo.</summary>
    public int SiloHash { get; } = silo.SiloAddress.GetConsistentHashCode();

    /// <summary>The longest time until a call returns.</summary>
    public TimeSpan AnswersWithin => options.AnswersWithin;

    /// <summary>Computes answers, and not on the threads that keep the silo responsive.</summary>
    public Task<byte[][]> Compute(params IReadOnlyList<Func<byte[]>> answers) => _threads.Run(answers);

    /// <exception cref="NotSupportedException">The silo has no such work, or no such kind of partitions.</exception>
    /// <exception cref="FormatException">The description is damaged.</exception>
    public PartitionWorker Open(PartitionCall call, CalledPartition partition)
    {
        if (!options.Works.TryGetValue(call.WorkKey, out var work))
            throw new NotSupportedException($"It has no trainer for '{call.WorkKey}', only for {Names(options.Works.Keys)}: call AddTrainer when the silo starts.");
        if (!options.PartitionReaders.TryGetValue(partition.Kind, out var reader))
            throw new NotSupportedException($"It cannot read partitions of the kind '{partition.Kind}', only of {Names(options.PartitionReaders.Keys)}: call AddPartitions when the silo starts.");
        return work.Read(call.Work).Open(reader(partition.Text));
    }

    public void Dispose() => _threads.Dispose();

    private static string Names(IReadOnlyCollection<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Select(static name => $"'{name}'"));
}
