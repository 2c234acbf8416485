using System.Net.NetworkInformation;

namespace Cluster;

/// <summary>The ports of the silos, from a first one on.</summary>
internal readonly record struct Ports(int First)
{
    private const int Gateways = 100;
    private const int MaxSilos = 10;

    /// <summary>Ports that no program listens on. Processes that start at the same time begin their search at different ones.</summary>
    /// <param name="from">The first port to try.</param>
    public static Ports Free(int from)
    {
        var used = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(static address => address.Port).ToHashSet();
        return Enumerable.Range(0, 100).Select(step => new Ports(from + (step * 2 * Gateways)))
            .First(ports => !Enumerable.Range(0, MaxSilos).Any(number => used.Contains(ports.Silo(number)) || used.Contains(ports.Gateway(number))));
    }

    /// <inheritdoc cref="Free(int)"/>
    public static Ports Free() => Free(22_000 + (Environment.ProcessId % 5_000));

    public int Silo(int number) => First + number;

    public int Gateway(int number) => First + Gateways + number;
}
