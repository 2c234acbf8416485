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

        Assert.Matches(@"\nKilled the client \d+ after (\d?\d|1[0-4]\d) of 150 epochs\.", output);
        Assert.Contains("\nepoch 150: loss", output, StringComparison.Ordinal);
    }

    private static async Task<string> Run(string option)
    {
        using var folder = new SalesFolder();
        var example = await ExampleProcess.Run(folder.Pattern, option);

        Assert.True(example.ExitCode == 0, example.Output + example.Errors);
        return example.Output;
    }
}
