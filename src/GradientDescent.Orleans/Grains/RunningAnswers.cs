namespace GradientDescent.Orleans.Grains;

/// <summary>The answers that a grain is computing. A question that is asked again in the meantime is not computed again.</summary>
/// <param name="within">The longest time until a call returns.</param>
internal sealed class RunningAnswers(TimeSpan within)
{
    private readonly List<(PartitionCall Call, Task<byte[]> Answer)> _running = [];

    /// <param name="call">The question, to a partition that is always the same.</param>
    /// <param name="compute">Computes the answer.</param>
    /// <returns>The answer; null if it is still being computed.</returns>
    public async Task<byte[]?> Of(PartitionCall call, Func<Task<byte[]>> compute)
    {
        var answer = Running(call) ?? Begin(call, compute());
        await ((Task)answer).WaitAsync(within).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        if (!answer.IsCompleted)
            return null;
        _running.RemoveAll(running => running.Answer == answer);
        return await answer;
    }

    private Task<byte[]>? Running(PartitionCall call) => _running.Find(
        running => running.Call.Question.AsSpan().SequenceEqual(call.Question) && running.Call.Work.AsSpan().SequenceEqual(call.Work)).Answer;

    private Task<byte[]> Begin(PartitionCall call, Task<byte[]> answer)
    {
        _running.Add((call, answer));
        return answer;
    }
}
