using System.Diagnostics;

namespace GradientDescent.CsvTests;

/// <summary>The example without a cluster: each process saves the moments of a file, and the last one merges them.</summary>
public sealed class MergedMomentsTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Merged_moments_of_processes_give_the_fit_of_all_rows()
    {
        string[] files = [.. Enumerable.Range(1, 3).Select(file => _folder.Write($"houses-{file}.csv", "Bedrooms,Price\n" + string.Concat(Enumerable.Range(1, 50).Select(i => FormattableString.Invariant($"{i % 6},{(file * i * 31) % 97}\n")))))];
        var moments = files.Select(static file => new House.Trainer().MomentsOf(Csv.Open(file))).Aggregate(static (one, next) => one.Merge(next));

        var (code, output) = await Run(files);

        Assert.Equal((0, new House.Trainer().Fit(moments).ToString() + Environment.NewLine), (code, output));
    }

    [Fact]
    public async Task A_job_that_fails_ends_the_program() => Assert.NotEqual(0, (await Run(_folder.At("none.csv"))).Code);

    private static async Task<(int Code, string Output)> Run(params string[] files)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MergedMoments.dll"), .. files]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
