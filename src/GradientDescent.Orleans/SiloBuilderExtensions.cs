using GradientDescent.Orleans.Grains;
using GradientDescent.Orleans.Placement;
using GradientDescent.Orleans.Silos;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace GradientDescent.Orleans;

/// <summary>Adds training to silos.</summary>
public static class SiloBuilderExtensions
{
    /// <summary>Makes a silo compute the sums of partitions.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="configure">Adds trainers and kinds of partitions.</param>
    /// <example><code>
    /// silo.AddGradientDescent(work => work
    ///     .AddTrainer(new House.Trainer&lt;Huber&gt;(new Huber()))
    ///     .AddPartitions(CsvPartition.KindName, CsvPartition.Parse));
    /// </code></example>
    public static ISiloBuilder AddGradientDescent(this ISiloBuilder silo, Action<GradientDescentSiloOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new GradientDescentSiloOptions();
        configure(options);
        silo.Services.AddSingleton(options).AddSingleton<ClusterWork>().AddSingleton<LoadedPartitions>();
        return silo.AddPlacementDirector<PartitionPlacementStrategy, PartitionPlacementDirector>();
    }

    /// <summary>Makes a silo ask others, and compute nothing itself: for the process that fits, if it is a silo too.</summary>
    /// <param name="silo">The silo.</param>
    public static ISiloBuilder AddGradientDescentCoordinator(this ISiloBuilder silo)
    {
        silo.AddGradientDescent(static _ => { });
        silo.Services.Configure<GrainTypeOptions>(static grains => grains.Classes.ExceptWith([typeof(PartitionGrain), typeof(RangeGrain)]));
        return silo;
    }
}
