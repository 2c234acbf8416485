using System.Globalization;
using GradientDescent;
using GradientDescent.Orleans;
using Microsoft.Extensions.DependencyInjection;

namespace Cluster;

/// <summary>Fits the same partitions in this process and on three silos, and compares the bits.</summary>
internal static class Training
{
    private const int Silos = 3;
    private const int Epochs = 50;

    /// <param name="args">A pattern of files; <c>--kill</c> to kill a silo after 20 epochs; <c>--kill-client</c> to fit in a client that is killed after 20 epochs. Default: files that are written to a temporary folder.</param>
    /// <returns>0 if the bits are the same.</returns>
    public static async Task<int> Run(string[] args)
    {
        if (args.Where(static argument => argument.StartsWith('-')).Except(["--kill", "--kill-client"]).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"There is no option {unknown}: the options are --kill and --kill-client.");
        var pattern = args.FirstOrDefault(static argument => !argument.StartsWith('-')) ?? SalesFiles.Write(Path.Combine(Path.GetTempPath(), "sales"), files: 4, rowsPerFile: 50_000);
        var rows = RowsOf(pattern);
        Console.WriteLine($"{rows}");
        var killsClient = args.Contains("--kill-client");
        var here = (killsClient ? ClientProgram.TrainerOf() : TrainerWith(null)).Fit(rows).Model;

        var ports = Ports.Free();
        using var silos = new SiloProcesses(ports, Silos);
        using var coordinator = SiloProgram.Create(ports, 0);
        await coordinator.StartAsync();
        var cluster = coordinator.Services.GetRequiredService<IGrainFactory>();
        await SiloProgram.Joined(cluster, silos);
        Console.WriteLine($"{Silos} silos, in the processes {string.Join(", ", silos.Ids)}: kill one of them with kill -9.");

        var progress = new EpochLines(epoch =>
        {
            if (epoch == 20 && args.Contains("--kill"))
                silos.Kill(1);
        });
        var there = killsClient ? await ClientProgram.FitWithLoss(ports, pattern) : (await cluster.TrainAsync(TrainerWith(progress), rows)).Model;
        await coordinator.StopAsync();

        Console.WriteLine($"In this process: {here}\n{BitsOf(here)}");
        Console.WriteLine($"On the cluster:  {there}\n{BitsOf(there)}");
        return BitsOf(here) == BitsOf(there) ? 0 : 1;
    }

    public static PartitionedRows RowsOf(string pattern) => Csv.Partitions(pattern, bytesPerPart: 250_000);

    private static Sale.Trainer<Huber> TrainerWith(IProgress<EpochProgress>? progress) => new(new Huber(20), new() { Epochs = Epochs, Standardize = true, Progress = progress });

    private static string BitsOf(ILinearModel model) =>
        string.Join(' ', model.ToWeights().Select(static weight => BitConverter.DoubleToInt64Bits(weight).ToString("x16", CultureInfo.InvariantCulture)));

    /// <summary>Prints the epochs in order: <see cref="Progress{T}"/> would print them on several threads.</summary>
    private sealed class EpochLines(Action<int> then) : IProgress<EpochProgress>
    {
        public void Report(EpochProgress value)
        {
            Console.WriteLine(value);
            then(value.Epoch);
        }
    }
}
