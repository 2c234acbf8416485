using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>Partitions are where the map says, and the others are spread over all silos.</summary>
[Collection(SharedCluster.Name)]
public class PlacementTests(SharedCluster cluster)
{
    /// <summary>Numbers of rows that no other test has: partitions stay where they are.</summary>
    [Fact]
    public async Task The_longest_name_of_a_location_decides()
    {
        var management = cluster.Client.GetGrain<IManagementGrain>(0);
        var names = (await management.GetDetailedHosts(onlyActive: true)).ToDictionary(static host => host.SiloAddress, static host => host.SiloName);
        await SameFits.Of(cluster.Silos, new Sale.Trainer(), PartitionedRows.Of(SeededPartition.Many(24, 713)));

        var placed = (await management.GetDetailedGrainStatistics()).Select(grain => (Key: grain.GrainId.Key.ToString()!.Split('|'), Silo: names[grain.SiloAddress]))
            .Where(static grain => grain.Key is [_, "24", ..])
            .ToDictionary(static grain => grain.Key[^1], static grain => grain.Silo);

        Assert.Equal("Silo_2", placed["/seeds/1"]);
        Assert.Equal("Silo_2", placed["/seeds/13"]);
        Assert.Equal("Silo_1", placed["/seeds/12"]);
        Assert.Equal(3, placed.Where(static place => !place.Key.StartsWith("/seeds/1", StringComparison.Ordinal)).Select(static place => place.Value).Distinct().Count());
    }
}
