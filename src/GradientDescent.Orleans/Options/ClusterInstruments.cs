namespace GradientDescent.Orleans;

/// <summary>
/// Metrics and traces of the process that asks a cluster, for .NET's diagnostics and OpenTelemetry: a meter and an activity source, both named <c>GradientDescent.Orleans</c>.
/// </summary>
/// <remarks>
/// Instruments: <c>gradientdescent.cluster.questions</c>, <c>gradientdescent.cluster.retries</c>, <c>gradientdescent.cluster.sent</c> and <c>gradientdescent.cluster.received</c> (bytes).
/// Activity: <c>Ask</c>, one per question to a silo, with the tags <c>work</c>, <c>partition</c> (the first) and <c>partitions</c> (their number). Those of a descent are within the activity <c>Fit</c> of the library.
/// </remarks>
public static class ClusterInstruments
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "GradientDescent.Orleans";
}
