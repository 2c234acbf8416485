using System.Diagnostics;

namespace GradientDescent.Orleans.Tests;

/// <summary>The example with three silo processes. One of its processes is killed with SIGKILL during the fit, and the bits are those of one process.</summary>
public class KilledProcessTests
{
    [Fact]
    public async Task A_silo_is_killed()
    {
        var output = await Run("--kill");

        Assert.Contains("\nKilled the process ", output, StringComparison.Ordinal);
        Assert.Contains("epoch 50", output, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The next client goes on with the model of the last epoch.</summary>
    [Fact]
    public async Task The_client_is_killed()
    {
        var output = await Run("--kill-client");

        Assert.Matches(@"\nKilled the client \d+ after [1-3]?\d?\d of 400 epochs\.", output);
        Assert.Contains("\nepoch 400: loss", output, StringComparison.Ordinal);
    }

    /// <summary>The example ends with an error if a bit differs.</summary>
    private static async Task<string> Run(string option)
    {
        using var folder = new SalesFolder();
        using var example = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Cluster.dll"), folder.Pattern, option])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (example.StandardOutput.ReadToEndAsync(), example.StandardError.ReadToEndAsync());
        await example.WaitForExitAsync();

        Assert.True(example.ExitCode == 0, await output + await errors);
        return await output;
    }
}
