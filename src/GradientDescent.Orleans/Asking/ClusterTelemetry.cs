using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GradientDescent.Orleans.Asking;

/// <summary>The instruments of <see cref="ClusterInstruments"/>.</summary>
internal static class ClusterTelemetry
{
    private static readonly ActivitySource Source = new(ClusterInstruments.Name);
    private static readonly Meter Meter = new(ClusterInstruments.Name);
    private static readonly Counter<long> Questions = Meter.CreateCounter<long>("gradientdescent.cluster.questions", "{question}", "Questions that were sent, each to the partitions of a silo.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("gradientdescent.cluster.retries", "{question}", "Questions that were sent again, because a silo was lost.");
    private static readonly Counter<long> SentBytes = Meter.CreateCounter<long>("gradientdescent.cluster.sent", "By", "Bytes of questions, with their descriptions.");
    private static readonly Counter<long> ReceivedBytes = Meter.CreateCounter<long>("gradientdescent.cluster.received", "By", "Bytes of answers.");

    public static Activity? Ask(RowPartition first, PartitionCall call) =>
        Source.StartActivity("Ask")?.SetTag("work", call.WorkKey).SetTag("partition", first.Name).SetTag("partitions", call.Partitions.Length);

    public static void Sent(PartitionCall call)
    {
        Questions.Add(1);
        if (SentBytes.Enabled)
            SentBytes.Add(call.WorkKey.Length + call.Work.Length + call.Question.Length + call.Partitions.Sum(static partition => partition.Key.Length + partition.Kind.Length + partition.Text.Length));
    }

    public static void Received(params byte[][] answers) => ReceivedBytes.Add(answers.Sum(static answer => answer.Length));

    public static void Retried() => Retries.Add(1);
}
