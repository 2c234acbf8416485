using GradientDescent.Orleans.Calls;
using GradientDescent.Orleans.Placement;
using GradientDescent.Orleans.Silos;
using Orleans.Concurrency;

namespace GradientDescent.Orleans.Grains;

/// <summary>Merges the answers of consecutive partitions, most of which are on its silo. A partition that is lost is an exception: the process that asks makes the call again.</summary>
[Reentrant]
[PartitionPlacement]
internal sealed class RangeGrain(ClusterWork work) : Grain, IRangeGrain
{
    private readonly RunningAnswers<byte[]> _answers = new(work.AnswersWithin);
    private readonly PartitionSilos _silos = new();

    public Task<byte[]?> Merge(PartitionCall asked) => _answers.Of(asked, () => Merged(asked));

    private async Task<byte[]> Merged(PartitionCall asked)
    {
        Dictionary<string, byte[]> answers = [];
        foreach (var (key, answer) in (await Task.WhenAll(_silos.Together(asked.Partitions, static partition => partition.Key).Select(together => AnswersOf(asked.To(together))))).SelectMany(static some => some))
            answers[key] = answer;
        return (await work.Compute(() => PartitionWorker.Merge(asked.Question, asked.Keys.Select(key => answers[key])) ?? []))[0];
    }

    private async Task<IEnumerable<(string Key, byte[] Answer)>> AnswersOf(PartitionCall call)
    {
        var replies = await GrainFactory.AnswersOf(call);
        _silos.Learn(call, replies);
        return call.Keys.Zip(replies, static (key, reply) => (key, reply.Answer));
    }
}
