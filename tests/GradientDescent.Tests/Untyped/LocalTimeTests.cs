namespace GradientDescent.Tests.Untyped;

/// <summary>These tests change the time zone of the process, so that no others run beside them.</summary>
[CollectionDefinition(nameof(LocalTimeTests), DisableParallelization = true)]
public sealed class OfTheTimeZone;

/// <summary>A <see cref="DateTime"/> given for a <see cref="DateTimeOffset"/>.</summary>
[Collection(nameof(LocalTimeTests))]
public sealed class LocalTimeTests : IDisposable
{
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    public LocalTimeTests() => SetZone("Asia/Tokyo");

    public void Dispose() => SetZone(_zone);

    [Theory]
    [InlineData(DateTimeKind.Local, 1.125)]
    [InlineData(DateTimeKind.Utc, 1.5)]
    [InlineData(DateTimeKind.Unspecified, 1.5)]
    public void A_local_time_keeps_its_instant(DateTimeKind kind, double days) => Assert.Equal(days, Days(new DateTime(1, 1, 2, 12, 0, 0, kind)));

    [Fact]
    public void It_is_the_instant_of_the_conversion_of_CSharp()
    {
        var local = new DateTime(2024, 3, 1, 7, 30, 0, DateTimeKind.Local);

        Assert.Equal(Days((DateTimeOffset)local), Days(local));
    }

    [Fact]
    public void A_local_time_without_a_UTC_is_refused() =>
        Assert.Contains("X", Assert.Throws<ArgumentException>(static () => Days(new DateTime(1, 1, 1, 3, 0, 0, DateTimeKind.Local))).Message, StringComparison.Ordinal);

    private static double Days(object time) =>
        new LinearModel(new ModelSchema("M", new ModelProperty("Y"), [new ModelProperty("X", PropertyType.DateTimeOffset)]), [1.0, 0.0]).Predict(new Dictionary<string, object?> { ["X"] = time });

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
