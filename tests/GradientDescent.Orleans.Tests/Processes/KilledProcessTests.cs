using System.Diagnostics;

namespace GradientDescent.Orleans.Tests;

/// <summary>The example with three silo processes, one of which is killed with SIGKILL during the fit.</summary>
public class KilledProcessTests
{
    [Fact]
    public async Task The_example_gives_the_bits_of_one_process()
    {
        var folder = Directory.CreateTempSubdirectory("cluster");
        try
        {
            var random = new Random(1);
            File.WriteAllLines(
                Path.Combine(folder.FullName, "sales-1.csv"),
                ["area,rooms,age,price", .. Enumerable.Range(0, 30_000).Select(_ => FormattableString.Invariant($"{random.Next(40, 160)},{random.Next(1, 7)},{random.Next(80)},{random.Next(200, 900)}"))]);
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Cluster.dll"), Path.Combine(folder.FullName, "sales-*.csv"), "--kill" })
                start.ArgumentList.Add(argument);
            using var example = Process.Start(start)!;
            var (output, errors) = (example.StandardOutput.ReadToEndAsync(), example.StandardError.ReadToEndAsync());
            await example.WaitForExitAsync();

            Assert.True(example.ExitCode == 0, await output + await errors);
            Assert.Contains("Epoch 50", await output, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
