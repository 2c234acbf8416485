namespace GradientDescent.Orleans.Silos;

/// <summary>Answers that one or more threads compute.</summary>
/// <param name="computations">Each computes an answer.</param>
internal sealed class ComputedAnswers(IReadOnlyList<Func<byte[]>> computations)
{
    private readonly TaskCompletionSource<byte[][]> _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[][] _answers = new byte[computations.Count][];
    private int _begun;
    private int _ended;

    /// <summary>All answers, in the order of the computations.</summary>
    public Task<byte[][]> All => _all.Task;

    /// <summary>Computes answers until none is left that another thread has not begun.</summary>
    public void ComputeRest()
    {
        while (Interlocked.Increment(ref _begun) - 1 is var at && at < computations.Count)
            Compute(at);
    }

    private void Compute(int at)
    {
        try
        {
            _answers[at] = computations[at]();
            if (Interlocked.Increment(ref _ended) == computations.Count)
                _all.TrySetResult(_answers);
        }
        catch (Exception exception)
        {
            _all.TrySetException(exception);
        }
    }
}
