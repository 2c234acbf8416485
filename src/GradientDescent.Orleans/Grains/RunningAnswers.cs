namespace GradientDescent.Orleans.Grains;

/// <summary>The answers that a grain is computing. A question that is asked again in the meantime is not computed again.</summary>
/// <param name="within">The longest time until a call returns.</param>
internal sealed class RunningAnswers<TAnswer>(TimeSpan within)
    where TAnswer : class
{
    private readonly List<(PartitionCall Call, Task<TAnswer> Answer)> _running = [];

    /// <param name="call">The question.</param>
    /// <param name="compute">Computes the answer.</param>
    /// <returns>The answer; null if it is still being computed.</returns>
    public async Task<TAnswer?> Of(PartitionCall call, Func<Task<TAnswer>> compute)
    {
        var answer = _running.Find(running => running.Call.IsSame(call)).Answer ?? Begin(call, compute());
        await ((Task)answer).WaitAsync(within).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        if (!answer.IsCompleted)
            return null;
        _running.RemoveAll(running => running.Answer == answer);
        return await answer;
    }

    private Task<TAnswer> Begin(PartitionCall call, Task<TAnswer> answer)
    {
        _running.Add((call, answer));
        return answer;
    }
}
