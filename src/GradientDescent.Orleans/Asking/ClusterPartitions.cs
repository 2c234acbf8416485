using GradientDescent.Orleans.Placement;

namespace GradientDescent.Orleans.Asking;

/// <summary>Partitions that the silos of a cluster read and sum.</summary>
internal sealed record ClusterPartitions : PartitionedRows
{
    private readonly IGrainFactory _grains;
    private readonly ClusterTrainingOptions _options;
    private readonly Dictionary<RowPartition, string> _keys = new(ReferenceEqualityComparer.Instance);

    public ClusterPartitions(PartitionedRows rows, IGrainFactory grains, ClusterTrainingOptions options)
        : base(rows.Partitions)
    {
        (_grains, _options) = (grains, options);
        (Unreadable, Progress, EpochModels) = (rows.Unreadable, rows.Progress, rows.EpochModels);
        foreach (var (number, partition) in rows.Partitions.Index())
            _keys[partition] = PartitionKey.Of(partition, number, rows.Partitions.Count);
    }

    public override PartitionSession Begin(PartitionWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return new ClusterSession(_grains, work, _keys, _options);
    }
}
