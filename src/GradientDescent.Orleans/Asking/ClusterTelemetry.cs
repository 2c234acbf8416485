using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GradientDescent.Orleans.Asking;

/// <summary>The instruments of <see cref="ClusterInstruments"/>.</summary>
internal static class ClusterTelemetry
{
    private static readonly ActivitySource Source = new(ClusterInstruments.Name);
    private static readonly Meter Meter = new(ClusterInstruments.Name);
    private static readonly Counter<long> Questions = Meter.CreateCounter<long>("gradientdescent.cluster.questions", "{question}", "Questions that were sent to partitions.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("gradientdescent.cluster.retries", "{question}", "Questions that were sent again, because a silo was lost.");
    private static readonly Counter<long> SentBytes = Meter.CreateCounter<long>("gradientdescent.cluster.sent", "By", "Bytes of questions, with their descriptions.");
    private static readonly Counter<long> ReceivedBytes = Meter.CreateCounter<long>("gradientdescent.cluster.received", "By", "Bytes of answers.");

    public static Activity? Ask(string work, RowPartition partition) => Source.StartActivity("Ask")?.SetTag("work", work).SetTag("partition", partition.Name);

    public static void Sent(int bytes)
    {
        Questions.Add(1);
        SentBytes.Add(bytes);
    }

    public static void Received(byte[] answer) => ReceivedBytes.Add(answer.Length);

    public static void Retried() => Retries.Add(1);
}
