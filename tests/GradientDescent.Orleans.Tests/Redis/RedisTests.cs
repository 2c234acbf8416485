using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Tests;

/// <summary>Silos and a client that find each other in Redis, set up with the code of README.md.</summary>
public sealed class RedisTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("houses");

    [OnRedis]
    public async Task Silos_and_the_client_find_each_other()
    {
        for (var file = 1; file <= 3; file++)
            File.WriteAllLines(Path.Combine(_folder.FullName, $"houses-{file}.csv"), ["bedrooms,price", .. Enumerable.Range(1, 50).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row % 6},{file + (80 * (row % 6)) + (row * 37 % 11)}"))]);
        var pattern = Path.Combine(_folder.FullName, "houses-*.csv");
        using var redis = new RedisServer();
        using var one = await Started(builder => ShownCode.RedisSilo(builder, redis.ConnectionString, RedisServer.FreePort(), RedisServer.FreePort()));
        using var other = await Started(builder => ShownCode.RedisSilo(builder, redis.ConnectionString, RedisServer.FreePort(), RedisServer.FreePort()));
        using var asking = await Started(builder => ShownCode.RedisClient(builder, redis.ConnectionString));
        var client = asking.Services.GetRequiredService<IClusterClient>();

        var fit = await ShownCode.Fit(client, pattern);

        Assert.Equal(new House.Trainer<Huber>(new(20)).Fit(Csv.Partitions(pattern)).Model, fit.Model);
        Assert.Equal(2, (await client.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true)).Count);
        await Task.WhenAll(asking.StopAsync(), other.StopAsync());
        await one.StopAsync();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<IHost> Started(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        configure(builder);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
