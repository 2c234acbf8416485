using GradientDescent.Orleans.Placement;
using GradientDescent.Orleans.Silos;
using Orleans.Concurrency;

namespace GradientDescent.Orleans.Grains;

/// <summary>Adds the sums of consecutive partitions, most of which are on its silo. A partition that is lost is an exception: the process that asks makes the call again.</summary>
[Reentrant]
[PartitionPlacement]
internal sealed class RangeGrain(ClusterWork work) : Grain, IRangeGrain
{
    private readonly RunningAnswers _answers = new(work.AnswersWithin);

    public Task<byte[]?> Sum(RangeCall asked) => _answers.Of(asked.Calls[0], () => Added(asked));

    private async Task<byte[]> Added(RangeCall asked) => PartitionWorker.Add(await Task.WhenAll(asked.Keys.Zip(asked.Calls, AnswerOf))) ?? [];

    private async Task<byte[]> AnswerOf(string key, PartitionCall call)
    {
        var partition = GrainFactory.GetGrain<IPartitionGrain>(key);
        byte[]? answer;
        while ((answer = await partition.Answer(call)) is null)
        {
        }

        return answer;
    }
}
