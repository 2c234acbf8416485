using System.Diagnostics;
using System.Diagnostics.Metrics;
using GradientDescent.Fitting;
using GradientDescent.Objectives;

namespace GradientDescent;

/// <summary>
/// Metrics and traces of training for .NET's diagnostics and OpenTelemetry: a meter and an activity source, both named <c>GradientDescent</c>.
/// </summary>
/// <remarks>
/// Instruments: <c>gradientdescent.fits</c> (fits ended), <c>gradientdescent.epochs</c> (epochs run) and <c>gradientdescent.rows</c> (rows trained on),
/// each with the tags <c>model</c> and <c>stop_reason</c>. Activity: <c>Fit</c>, with the tags <c>model</c>, <c>rows</c>, <c>epochs</c>,
/// <c>loss</c> and <c>stop_reason</c>. Without listeners they take no time.
/// </remarks>
public static class Telemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "GradientDescent";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Fits = Meter.CreateCounter<long>("gradientdescent.fits", "{fit}", "Fits that ended.");
    private static readonly Counter<long> Epochs = Meter.CreateCounter<long>("gradientdescent.epochs", "{epoch}", "Epochs that were run.");
    private static readonly Counter<long> Rows = Meter.CreateCounter<long>("gradientdescent.rows", "{row}", "Rows that were trained on.");

    internal static Activity? StartFit(ModelSchema schema, DataObjective objective) =>
        Source.StartActivity("Fit")?.SetTag("model", schema.RecordName).SetTag("rows", objective.RowCount);

    internal static void EndFit(Activity? activity, ModelSchema schema, long rows, Outcome outcome)
    {
        activity?.SetTag("epochs", outcome.Epochs).SetTag("loss", outcome.Loss).SetTag("stop_reason", outcome.StopReason.ToString());
        if (!Fits.Enabled && !Epochs.Enabled && !Rows.Enabled)
            return;
        var tags = new TagList { { "model", schema.RecordName }, { "stop_reason", outcome.StopReason.ToString() } };
        Fits.Add(1, tags);
        Epochs.Add(outcome.Epochs, tags);
        Rows.Add(rows, tags);
    }
}
