using GradientDescent.Benchmarks.Processes;

namespace GradientDescent.Tests.Engine;

/// <summary>The benchmark of a hundred million streamed rows, with a million of them: in a process with a heap of 64 MB.</summary>
public class StreamingTests
{
    private const string Rows = "1000000";

    [Fact]
    public void A_million_streamed_rows_need_no_room()
    {
        var report = FreshProcess.RunInSmallHeap("stream", Rows, nameof(GradientSource.Moments));

        Assert.Equal("", report.Errors);
        Assert.Equal(0, report.ExitCode);
        Assert.Equal(FreshProcess.SmallHeap, report["heap limit"]);
        Assert.Equal(1_000_000, report["rows"]);
        Assert.InRange(report["standard errors off"], 0, 6);
    }

    [Fact]
    public void Kept_in_columns_they_do_not_fit_there()
    {
        var report = FreshProcess.RunInSmallHeap("stream", Rows, nameof(GradientSource.Direct));

        Assert.NotEqual(0, report.ExitCode);
        Assert.Contains("out of memory", report.Errors, StringComparison.OrdinalIgnoreCase);
    }
}
