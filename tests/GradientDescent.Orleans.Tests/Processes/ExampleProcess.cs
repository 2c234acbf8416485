using System.Diagnostics;

namespace GradientDescent.Orleans.Tests;

/// <summary>The example, run to its end.</summary>
/// <param name="ExitCode">0 if the bits of the cluster are those of one process.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">The errors that it printed.</param>
internal sealed record ExampleProcess(int ExitCode, string Output, string Errors)
{
    public static async Task<ExampleProcess> Run(params string[] arguments)
    {
        using var example = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Cluster.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (example.StandardOutput.ReadToEndAsync(), example.StandardError.ReadToEndAsync());
        await example.WaitForExitAsync();
        return new(example.ExitCode, await output, await errors);
    }
}
