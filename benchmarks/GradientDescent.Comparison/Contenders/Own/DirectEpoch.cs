using System.Diagnostics;

namespace GradientDescent.Comparison.Contenders.Own;

/// <summary>
/// Epochs of the library during training, on its own threads. Training reports every epoch; the time between two reports is one read of all rows.
/// </summary>
internal sealed class DirectEpoch(Func<TrainerOptions, Fit> train, double rate, int threads) : Contender
{
    public override TimeSpan Run(int times)
    {
        var clock = new EpochClock(lastEpoch: times + 1);
        var fit = train(new()
        {
            LearningRate = rate,
            Epochs = times + 1,
            GradientSource = GradientSource.Direct,
            MaxDegreeOfParallelism = threads,
            Progress = clock,
        });

        var (weights, next) = (fit.Path[1], fit.Path[2]);
        Answer = [fit.Losses[1], .. weights.Zip(next, (before, after) => (before - after) / rate)];
        return clock.Elapsed;
    }

    public override void Dispose()
    {
    }

    /// <summary>From the end of the first epoch to the end of the last.</summary>
    private sealed class EpochClock(int lastEpoch) : IProgress<EpochProgress>
    {
        private long _start;

        public TimeSpan Elapsed { get; private set; }

        public void Report(EpochProgress value)
        {
            if (value.Epoch == 1)
                _start = Stopwatch.GetTimestamp();
            else if (value.Epoch == lastEpoch)
                Elapsed = Stopwatch.GetElapsedTime(_start);
        }
    }
}
