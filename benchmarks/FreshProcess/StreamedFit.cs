using System.Diagnostics;
using GradientDescent.Benchmarks.Rows;

namespace GradientDescent.Benchmarks.FreshProcess;

/// <summary>A fit of rows that are created one by one, and never all in memory.</summary>
internal static class StreamedFit
{
    public static void Run(long rows, GradientSource source)
    {
        var trainer = new Eight.Trainer(new() { GradientSource = source });
        var start = Stopwatch.GetTimestamp();
        var fit = trainer.Fit(RandomRows.Of<Eight>(featureCount: 8, rows));
        Report.Line("seconds", Stopwatch.GetElapsedTime(start).TotalSeconds);
        Report.Line("rows", fit.RowCount);
        Report.Line("standard errors off", RandomRows.StandardErrorsOff(WeightsOf(fit.Model), fit.RowCount));
        Memory();
    }

    /// <summary>Creates the rows only, to measure their time.</summary>
    public static void Enumerate(long rows)
    {
        var sum = 0.0;
        var start = Stopwatch.GetTimestamp();
        foreach (var row in RandomRows.Of<Eight>(featureCount: 8, rows))
            sum += row.Y;
        Report.Line("seconds", Stopwatch.GetElapsedTime(start).TotalSeconds);
        Report.Line("sum of targets", sum);
        Memory();
    }

    private static double[] WeightsOf<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();

    private static void Memory()
    {
        using var process = Process.GetCurrentProcess();
        Report.Line("heap limit", GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        Report.Line("peak working set", process.PeakWorkingSet64);
    }
}
