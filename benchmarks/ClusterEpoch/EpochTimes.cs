using System.Diagnostics;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Clusters;

/// <summary>The times between the epochs of several fits. Each epoch is one round of questions.</summary>
internal sealed class EpochTimes : IProgress<EpochProgress>
{
    /// <summary>The first epochs wait for the JIT of the silos.</summary>
    private const int WarmUp = 20;

    private const int Epochs = 80;

    private readonly List<double> _milliseconds = [];
    private long _last;

    /// <summary>The median over the epochs of all fits.</summary>
    public double Median => RatioInterval.Middle(_milliseconds);

    /// <summary>The time that one epoch in ten is faster than: other programs that need the processors delay most of the others.</summary>
    public double FirstDecile => _milliseconds.Order().ElementAt(_milliseconds.Count / 10);

    /// <summary>Fits the same rows again and again.</summary>
    public static async Task<EpochTimes> Of(PartitionedRows rows, int fits = 3)
    {
        var times = new EpochTimes();
        var trainer = new Cluster.Sale.Trainer<Huber>(new(20), new() { LearningRate = 1e-6, Epochs = Epochs, Progress = times });
        for (var fit = 0; fit < fits; fit++)
            await trainer.FitAsync(rows);
        return times;
    }

    public void Report(EpochProgress value)
    {
        var now = Stopwatch.GetTimestamp();
        if (value.Epoch > WarmUp)
            _milliseconds.Add(Stopwatch.GetElapsedTime(_last, now).TotalMilliseconds);
        _last = now;
    }
}
