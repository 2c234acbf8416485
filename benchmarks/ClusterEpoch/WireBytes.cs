using System.Diagnostics.Metrics;
using GradientDescent.Orleans;

namespace GradientDescent.Benchmarks.Clusters;

/// <summary>Counts the bytes between this process and the silos: of questions and answers, and of whole messages, with what Orleans adds.</summary>
internal sealed class WireBytes : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _questions;
    private long _payload;
    private long _messages;

    public WireBytes()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ClusterInstruments.Name || instrument.Name is "orleans-messaging-sent-messages-size" or "orleans-messaging-received-messages-size")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Count(instrument.Name, value));
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Count(instrument.Name, value));
        _listener.Start();
    }

    /// <summary>The number of questions so far, the bytes of questions and answers, and those of messages.</summary>
    public (long Questions, long Payload, long Messages) Read() => (Interlocked.Read(ref _questions), Interlocked.Read(ref _payload), Interlocked.Read(ref _messages));

    public void Dispose() => _listener.Dispose();

    private void Count(string instrument, long value)
    {
        switch (instrument)
        {
            case "gradientdescent.cluster.questions":
                Interlocked.Add(ref _questions, value);
                break;
            case "gradientdescent.cluster.sent" or "gradientdescent.cluster.received":
                Interlocked.Add(ref _payload, value);
                break;
            case "orleans-messaging-sent-messages-size" or "orleans-messaging-received-messages-size":
                Interlocked.Add(ref _messages, value);
                break;
        }
    }
}
