using GradientDescent.Orleans.Placement;
using GradientDescent.Orleans.Silos;
using Orleans.Concurrency;

namespace GradientDescent.Orleans.Grains;

/// <summary>Answers questions about partitions, on threads of its own and not on those of the grain: a silo must stay responsive while it computes.</summary>
[Reentrant]
[PartitionPlacement]
internal sealed class PartitionGrain(ClusterWork work, LoadedPartitions loaded) : Grain, IPartitionGrain
{
    private readonly RunningAnswers<PartitionReply[]> _answers = new(work.AnswersWithin);
    private LoadedPartition? _own;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _own = loaded.Add(this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        loaded.Remove(this.GetPrimaryKeyString(), _own!);
        return Task.CompletedTask;
    }

    public Task<PartitionReply[]?> Answer(PartitionCall asked) => _answers.Of(asked, () => AnswersTo(asked));

    private async Task<PartitionReply[]> AnswersTo(PartitionCall call)
    {
        var here = call.Partitions.Select(partition => partition.Key == this.GetPrimaryKeyString() ? _own : loaded.Find(partition.Key)).ToArray();
        var elsewhere = Task.WhenAll(call.Partitions.Where((_, at) => here[at] is null).Select(partition => GrainFactory.AnswersOf(call.To([partition]))));
        var answers = await work.Compute([.. here.Zip(call.Partitions).Where(static pair => pair.First is not null).Select(pair => (Func<byte[]>)(() => pair.First!.Answer(call, pair.Second)))]);
        var (own, others) = (new Queue<byte[]>(answers), new Queue<PartitionReply[]>(await elsewhere));
        return [.. here.Select(partition => partition is null ? others.Dequeue()[0] : new() { Answer = own.Dequeue(), Silo = work.SiloHash })];
    }
}
