using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace GradientDescent.Orleans.Tests;

/// <summary>The code of the package's README.md, line by line. The table in Redis is used by a test.</summary>
internal static class ShownCode
{
    public static void LocalSilo(HostApplicationBuilder builder)
    {
        builder.UseOrleans(silo => silo
            .UseLocalhostClustering()
            .AddGradientDescent(work => work
                .AddTrainer(new House.Trainer())
                .AddTrainer(new House.Trainer<Huber>(default))
                .AddPartitions(CsvPartition.KindName, CsvPartition.Parse)));
    }

    public static void RedisSilo(HostApplicationBuilder builder, string redis, int siloPort, int gatewayPort)
    {
        builder.UseOrleans(silo => silo
            .UseRedisClustering(redis)
            .Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("houses", "training"))
            .ConfigureEndpoints(siloPort: siloPort, gatewayPort: gatewayPort)
            .AddGradientDescent(work => work
                .AddTrainer(new House.Trainer<Huber>(default))
                .AddPartitions(CsvPartition.KindName, CsvPartition.Parse)));
    }

    public static void RedisClient(HostApplicationBuilder builder, string redis)
    {
        builder.UseOrleansClient(client => client
            .UseRedisClustering(redis)
            .Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("houses", "training")));
    }

    public static async Task<FitResult<House.Model>> Fit(IClusterClient client, string pattern)
    {
        var rows = Csv.Partitions(pattern);
        var fit = await client.TrainAsync(new House.Trainer<Huber>(new(20)), rows);
        return fit;
    }

    public static async Task<FitResult<House.Model>> FitOn(IClusterClient client, LinearTrainer<House, House.Model> trainer, PartitionedRows rows, string last)
    {
        var fit = await client.TrainAsync(trainer, rows, initialModel: House.Model.Load(last));
        return fit;
    }
}
