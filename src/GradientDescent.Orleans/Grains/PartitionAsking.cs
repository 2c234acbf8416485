namespace GradientDescent.Orleans.Grains;

/// <summary>Asks partitions from a silo.</summary>
internal static class PartitionAsking
{
    /// <summary>The answers of the partitions of a call, which is made again while they are being computed.</summary>
    public static async Task<PartitionReply[]> AnswersOf(this IGrainFactory grains, PartitionCall call)
    {
        var partition = grains.GetGrain<IPartitionGrain>(call.Partitions[0].Key);
        while (true)
        {
            if (await partition.Answer(call) is { } replies)
                return replies;
        }
    }
}
