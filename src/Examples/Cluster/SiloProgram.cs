using System.Globalization;
using System.Net;
using GradientDescent;
using GradientDescent.Orleans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace Cluster;

/// <summary>The processes of the cluster: silos that sum, and one that asks them. The latter has the list of members too, so that any of the others may be lost.</summary>
internal static class SiloProgram
{
    /// <summary>Runs a silo until the process that started this one ends, which holds the other end of its input.</summary>
    public static async Task Run(string first, string number)
    {
        using var silo = Create(new Ports(int.Parse(first, CultureInfo.InvariantCulture)), int.Parse(number, CultureInfo.InvariantCulture));
        await silo.StartAsync();
        await Console.In.ReadToEndAsync();
    }

    /// <summary>Waits until silos are members of the cluster, and the one that asks.</summary>
    /// <exception cref="InvalidOperationException">A silo has ended.</exception>
    public static async Task Joined(IGrainFactory cluster, SiloProcesses silos)
    {
        var management = cluster.GetGrain<IManagementGrain>(0);
        while ((await management.GetHosts(onlyActive: true)).Count <= silos.Count)
        {
            if (silos.Ids.Count() < silos.Count)
                throw new InvalidOperationException("A silo ended before it joined the cluster. The reason is in its messages above.");
            await Task.Delay(100);
        }
    }

    public static IHost Create(Ports ports, int number)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(ports.Silo(number), ports.Gateway(number), number == 0 ? null : new IPEndPoint(IPAddress.Loopback, ports.Silo(0)));
            silo.Configure<SiloOptions>(options => options.SiloName = $"silo-{number}");
            silo.Configure<ClusterMembershipOptions>(FindsLostSilosSoon);
            if (number == 0)
                silo.AddGradientDescentCoordinator();
            else
                silo.AddGradientDescent(static work => work.AddTrainer(new Sale.Trainer<Huber>(default)).AddPartitions(CsvPartition.KindName, CsvPartition.Parse));
        });
        return builder.Build();
    }

    /// <summary>On one computer, a silo that does not answer for two seconds is lost. On a network, keep the defaults.</summary>
    private static void FindsLostSilosSoon(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.NumMissedProbesLimit = 2;
        options.NumVotesForDeathDeclaration = 1;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(2);
    }
}
