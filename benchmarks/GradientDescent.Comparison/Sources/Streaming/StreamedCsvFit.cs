using System.Diagnostics;
using GradientDescent.Benchmarks.FreshProcess;
using GradientDescent.Comparison.Sources.Contenders;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Sources.Streaming;

/// <summary>In a process of its own: a fit of CSV text that is created while it is read, or this text without a fit.</summary>
internal static class StreamedCsvFit
{
    public const string FitCommand = "streamed-csv-fit";
    public const string TextCommand = "streamed-csv-text";

    public static int Fit(long rows)
    {
        var start = Stopwatch.GetTimestamp();
        var (weights, fitted) = OwnFit.OfStream(new RandomTextStream(new(rows)));
        Report.Line("seconds", Stopwatch.GetElapsedTime(start).TotalSeconds);
        Report.Line("rows", fitted);
        Report.Line("standard errors off", RandomText.StandardErrorsOff(weights, rows));
        Memory();
        return 0;
    }

    public static int Text(long rows)
    {
        var start = Stopwatch.GetTimestamp();
        using var stream = new RandomTextStream(new(rows));
        var (buffer, bytes) = (new byte[1 << 16], 0L);
        for (int count; (count = stream.Read(buffer)) > 0;)
            bytes += count;
        Report.Line("seconds", Stopwatch.GetElapsedTime(start).TotalSeconds);
        Report.Line("bytes", bytes);
        Memory();
        return 0;
    }

    private static void Memory()
    {
        using var process = Process.GetCurrentProcess();
        Report.Line("heap limit", GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        Report.Line("peak working set", process.PeakWorkingSet64);
    }
}
