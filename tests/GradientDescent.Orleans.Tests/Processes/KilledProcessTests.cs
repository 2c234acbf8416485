using System.Diagnostics;

namespace GradientDescent.Orleans.Tests;

/// <summary>The example with three silo processes, one of which is killed with SIGKILL during the fit.</summary>
public class KilledProcessTests
{
    [Fact]
    public async Task The_example_gives_the_bits_of_one_process()
    {
        using var folder = new SalesFolder();
        using var example = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Cluster.dll"), folder.Pattern, "--kill"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (example.StandardOutput.ReadToEndAsync(), example.StandardError.ReadToEndAsync());
        await example.WaitForExitAsync();

        Assert.True(example.ExitCode == 0, await output + await errors);
        Assert.Contains("\nKilled the process ", await output, StringComparison.Ordinal);
        Assert.Contains("Epoch 50", await output, StringComparison.OrdinalIgnoreCase);
    }
}
