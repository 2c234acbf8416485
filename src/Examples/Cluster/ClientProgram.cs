using System.Diagnostics;
using System.Globalization;
using GradientDescent;
using GradientDescent.Orleans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cluster;

/// <summary>Fits in a process that is no silo, and may be lost: the next one goes on with the model of the last epoch.</summary>
internal static class ClientProgram
{
    private const int Epochs = 150;
    private const int KilledAfter = 20;

    /// <summary>The trainer of so many epochs. With a constant rate and no other state, the epochs after the last model are those of a fit that was not disturbed.</summary>
    public static Sale.Trainer<Huber> TrainerOf(int epochs = Epochs) => new(new Huber(20), new() { LearningRate = 1e-5, Epochs = epochs });

    public static async Task Run(string first, string pattern, string folder)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleansClient(client => client.UseLocalhostClustering(new Ports(int.Parse(first, CultureInfo.InvariantCulture)).Gateway(1)));
        using var host = builder.Build();
        await host.StartAsync();
        var kept = new KeptModels(folder);
        if (kept.Epochs < Epochs)
            await host.Services.GetRequiredService<IClusterClient>().TrainAsync(TrainerOf(Epochs - kept.Epochs), Training.RowsOf(pattern) with { EpochModels = kept }, kept.Last);
        await host.StopAsync();
    }

    /// <summary>Fits in a process that is killed in the middle, and then in another one.</summary>
    public static async Task<Sale.Model> FitWithLoss(Ports ports, string pattern)
    {
        var folder = Directory.CreateTempSubdirectory("models");
        try
        {
            string[] arguments = ["client", ports.First.ToString(CultureInfo.InvariantCulture), pattern, folder.FullName];
            using (var lost = OwnProcess.Start(readsOutput: true, arguments))
            {
                await Print(lost, KilledAfter);
                lost.Kill();
                await lost.WaitForExitAsync();
                Console.WriteLine($"Killed the client {lost.Id} after {new KeptModels(folder.FullName).Epochs} of {Epochs} epochs.");
            }

            using var next = OwnProcess.Start(readsOutput: true, arguments);
            await Print(next, Epochs);
            await next.WaitForExitAsync();
            return new KeptModels(folder.FullName).Last ?? throw new InvalidOperationException("The clients kept no model.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Prints the lines of a process, up to some number of them.</summary>
    private static async Task Print(Process client, int lines)
    {
        for (var line = 0; line < lines && await client.StandardOutput.ReadLineAsync() is { } text; line++)
            Console.WriteLine(text);
    }
}
