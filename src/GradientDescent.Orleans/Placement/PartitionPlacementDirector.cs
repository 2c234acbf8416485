using Orleans.Runtime.Placement;

namespace GradientDescent.Orleans.Placement;

/// <summary>Places a partition on the silo that the map names for its location, else consecutive ones on the same silo, and as many on each.</summary>
internal sealed class PartitionPlacementDirector(GradientDescentSiloOptions options, ISiloStatusOracle silos) : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var key = PartitionKey.Read(target.GrainIdentity.Key.ToString()!);
        var compatible = context.GetCompatibleSilos(target).OrderBy(static silo => silo).ToArray();
        var mapped = options.Hosts
            .Where(place => key.Location.StartsWith(place.Key, StringComparison.Ordinal))
            .OrderByDescending(static place => place.Key.Length)
            .Select(place => Array.Find(compatible, silo => IsCalled(silo, place.Value)))
            .FirstOrDefault(static silo => silo is not null);
        return Task.FromResult(mapped ?? compatible[(int)((long)key.Number * compatible.Length / key.Count)]);
    }

    private bool IsCalled(SiloAddress silo, string name) =>
        silo.Endpoint.Address.ToString() == name || (silos.TryGetSiloName(silo, out var its) && its == name);
}
