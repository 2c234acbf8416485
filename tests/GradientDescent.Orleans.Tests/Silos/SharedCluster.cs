namespace GradientDescent.Orleans.Tests;

/// <summary>Three silos for all tests that kill none. Calls return after 50 milliseconds, and some partitions belong to a silo.</summary>
public sealed class SharedCluster : IAsyncLifetime
{
    public const string Name = "A cluster of three silos";

    internal SiloCluster Silos { get; private set; } = null!;

    internal IGrainFactory Client => Silos.Client;

    public async Task InitializeAsync() => Silos = await SiloCluster.Of(3, static (_, work) =>
    {
        SiloCluster.AddAll(work);
        work.AnswersWithin = TimeSpan.FromMilliseconds(50);
        work.Place("/seeds/1", "Silo_2").Place("/seeds/12", "Silo_1").Place("/seeds/2", "a silo that does not exist");
    });

    public async Task DisposeAsync() => await Silos.DisposeAsync();
}

[CollectionDefinition(SharedCluster.Name)]
public sealed class SharedClusterTests : ICollectionFixture<SharedCluster>;
