namespace GradientDescent.Databases.Tests;

/// <summary>A query without an end is cancelled.</summary>
[Collection(nameof(Databases))]
public class Cancellation(Databases databases)
{
    private const string Endless = "with recursive numbers(n) as (select 1 union all select n + 1 from numbers) select n as bedrooms, n % 7 as price from numbers";

    [Fact]
    public async Task While_rows_are_read()
    {
        using var connection = databases.Open(Engine.Sqlite);
        var source = DataReaderSource.Repeatable(connection, Endless);

        Assert.Throws<OperationCanceledException>(() => Trainer(out var cancel).Fit(source, cancellationToken: cancel));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Trainer(out var cancel).FitAsync(source, cancellationToken: cancel));
    }

    private static House.Trainer Trainer(out CancellationToken cancel)
    {
        var source = new CancellationTokenSource();
        cancel = source.Token;
        return new(new() { ReadingProgress = new AtOnce(source) });
    }

    private sealed class AtOnce(CancellationTokenSource source) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => source.Cancel();
    }
}
