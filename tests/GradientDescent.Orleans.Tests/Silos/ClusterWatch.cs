using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GradientDescent.Orleans.Tests;

/// <summary>The metrics and traces of what this test asks, and not of other tests.</summary>
internal sealed class ClusterWatch : IDisposable
{
    private readonly Activity _test = new Activity("Test").Start();
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;
    private readonly ConcurrentDictionary<string, long> _totals = new();
    private readonly ConcurrentQueue<Activity> _stopped = new();

    public ClusterWatch()
    {
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ClusterInstruments.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
        {
            if (Activity.Current?.TraceId == _test.TraceId)
                _totals.AddOrUpdate(instrument.Name, value, (_, total) => total + value);
        });
        _meters.Start();
        _activities = new()
        {
            ShouldListenTo = static source => source.Name is ClusterInstruments.Name or "GradientDescent",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _test.TraceId)
                    _stopped.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_activities);
    }

    /// <summary>The questions that were asked.</summary>
    public IEnumerable<Activity> Activities => _stopped.Where(static activity => activity.Source.Name == ClusterInstruments.Name);

    /// <summary>The fits.</summary>
    public IEnumerable<Activity> Fits => _stopped.Where(static activity => activity.Source.Name != ClusterInstruments.Name);

    /// <summary>The total of a counter, by the last word of its name.</summary>
    public long Total(string name) => _totals.GetValueOrDefault($"gradientdescent.cluster.{name}");

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        _test.Dispose();
    }
}
