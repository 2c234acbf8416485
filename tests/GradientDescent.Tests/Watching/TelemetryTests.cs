using System.Diagnostics;
using System.Diagnostics.Metrics;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Watching;

/// <summary>Other tests fit at the same time, so each here has a record of its own to listen for.</summary>
public partial class TelemetryTests
{
    [LinearModel]
    public partial record Heard(double X, [Target] double Y);

    private static readonly Heard[] Rows = [new(1, 2), new(2, 4), new(3, 7)];

    [Fact]
    public void A_meter_counts_fits_epochs_and_rows_by_model_and_stop_reason()
    {
        var counts = new Dictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Telemetry.Name)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var byName = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value);
            if (!Equals(byName["model"], nameof(Heard)))
                return;
            lock (counts)
                counts[$"{instrument.Name} {byName["stop_reason"]}"] = counts.GetValueOrDefault($"{instrument.Name} {byName["stop_reason"]}") + value;
        });
        listener.Start();

        new Heard.Trainer(new() { LearningRate = 0.01, Epochs = 7 }).Fit(Rows);
        new Heard.Trainer(new() { LearningRate = 0.01, Epochs = 5 }).Fit(Rows);
        new Heard.Trainer().Fit(Rows);

        Assert.Equal(2, counts["gradientdescent.fits EpochsCompleted"]);
        Assert.Equal(12, counts["gradientdescent.epochs EpochsCompleted"]);
        Assert.Equal(6, counts["gradientdescent.rows EpochsCompleted"]);
        Assert.Equal(1, counts["gradientdescent.fits Solved"]);
        Assert.Equal(0, counts["gradientdescent.epochs Solved"]);
    }

    [Fact]
    public void An_activity_tells_of_a_fit_what_it_was_and_how_it_ended()
    {
        var ended = new List<Activity>();
        using var parent = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == parent.TraceId)
                    ended.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);

        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 3 }).Fit(House.Tutorial);

        var activity = Assert.Single(ended);
        Assert.Equal("Fit", activity.OperationName);
        Assert.Equal("House", activity.GetTagItem("model"));
        Assert.Equal(7L, activity.GetTagItem("rows"));
        Assert.Equal(3, activity.GetTagItem("epochs"));
        Assert.Equal(fit.Loss, activity.GetTagItem("loss"));
        Assert.Equal("EpochsCompleted", activity.GetTagItem("stop_reason"));
    }
}
