using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RowReading;

/// <summary>A cancellation is obeyed before any row is read, soon after in a sequence, and after every group of rows of an array.</summary>
public class CancellationTests
{
    private const int GroupRows = Columns<double>.GroupRows;

    public static TheoryData<string> Operations => EveryOperation.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task No_row_is_read_after_a_cancellation(string operation)
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.ThrowsAny<OperationCanceledException>(() => EveryOperation.Synchronous[operation](new(), Rows.From(ReadingRows.Unread()), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => EveryOperation.Asynchronous[operation](new(), ReadingRows.Stream(ReadingRows.Unread()), cancelled));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Reading_of_a_sequence_ends_soon_after_the_row_that_it_is_cancelled_in(string operation)
    {
        foreach (var last in new[] { 1, 10, GroupRows + 5 })
        {
            using var source = new CancellationTokenSource();
            var read = 0;
            IEnumerable<Reading> Sequence()
            {
                while (true)
                {
                    if (++read == last)
                        source.Cancel();
                    yield return new(read % 17, read % 9, read % 5);
                }
            }

            Assert.ThrowsAny<OperationCanceledException>(() => EveryOperation.Synchronous[operation](new(), Rows.From(Sequence()), source.Token));
            Assert.InRange(read, last, last + 16);

            (read, var other) = (0, new CancellationTokenSource());
            async IAsyncEnumerable<Reading> Stream()
            {
                while (true)
                {
                    if (++read == last)
                        await other.CancelAsync();
                    yield return new(read % 17, read % 9, read % 5);
                }
            }

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => EveryOperation.Asynchronous[operation](new(), Stream(), other.Token));
            Assert.Equal(last, read);
            other.Dispose();
        }
    }

    [Theory]
    [InlineData("Fit")]
    [InlineData("FitBy")]
    [InlineData("RegularizationPath")]
    [InlineData("CrossValidate")]
    [InlineData("PredictOutOfFold")]
    [InlineData("LeaveOneOut")]
    public void A_cancellation_while_the_last_row_is_read_is_obeyed_by_the_computation_after_it(string operation)
    {
        using var source = new CancellationTokenSource();
        var trainer = new Reading.Trainer(new()
        {
            ReadingProgress = new Watching(progress =>
            {
                if (progress.Rows == EveryOperation.Rows.Length)
                    source.Cancel();
            }),
        });

        Assert.ThrowsAny<OperationCanceledException>(() => EveryOperation.Synchronous[operation](trainer, EveryOperation.Rows, source.Token));
    }

    [Fact]
    public void A_fit_of_moments_or_of_a_factor_obeys_a_token_that_is_cancelled_already()
    {
        var (trainer, cancelled) = (new Reading.Trainer(), new CancellationToken(canceled: true));
        var (moments, factor) = (trainer.MomentsOf(EveryOperation.Rows), trainer.QrFactorOf(EveryOperation.Rows));

        Assert.All(
            new Func<object>[]
            {
                () => moments.Fit(cancellationToken: cancelled), () => trainer.Fit(moments, cancellationToken: cancelled), () => trainer.Fit(factor, cancellationToken: cancelled),
                () => moments.Fit(new() { Penalty = Penalty.Lasso(0.1) }, cancellationToken: cancelled),
            },
            static fit => Assert.Equal((0, 0.0), Assert.Throws<FitCanceledException<Reading.Model>>(fit) is var canceled ? (canceled.Epochs, canceled.Best.Floor) : default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Passes_over_an_array_end_after_a_group_too(int threads)
    {
        using var source = new CancellationTokenSource();
        var seen = 0L;
        var trainer = new Reading.Trainer(new()
        {
            MaxDegreeOfParallelism = threads,
            ReadingProgress = new Watching(progress =>
            {
                seen = progress.Rows;
                if (progress.Rows >= 3 * GroupRows)
                    source.Cancel();
            }),
        });

        Assert.ThrowsAny<OperationCanceledException>(() => trainer.MomentsOf(ReadingRows.Random(40 * GroupRows), source.Token));
        Assert.InRange(seen, 3 * GroupRows, (3 + threads) * GroupRows);
    }

    [Fact]
    public void Passes_over_rows_that_were_kept_can_be_cancelled_too()
    {
        using var source = new CancellationTokenSource();
        var rows = new Reading.Trainer().PrepareRows(ReadingRows.Random(9 * GroupRows).Where(static _ => true), new() { Intercept = 0, Floor = 0, Pressure = 0 }, source.Token);
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => RowMoments.Of<Reading.Model>(rows));
    }

    [Fact]
    public void Counting_can_be_cancelled_too()
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        IEnumerable<Reading> Endless()
        {
            while (true)
            {
                if (++read == GroupRows + 5)
                    source.Cancel();
                yield return default;
            }
        }

        Assert.ThrowsAny<OperationCanceledException>(() => new Reading.Trainer().CrossValidate(Rows.Repeatable(Endless), Folds.Shuffled(3), PenaltyGrid.Ridge(1), source.Token));
        Assert.InRange(read, GroupRows, (2 * GroupRows) + 1);
    }

    [Fact]
    public void A_watcher_that_throws_ends_the_reading_with_its_exception()
    {
        foreach (var threads in new[] { 1, 4 })
        {
            var trainer = new Reading.Trainer(new() { MaxDegreeOfParallelism = threads, ReadingProgress = new Watching(static _ => throw new TimeZoneNotFoundException()) });

            Assert.Throws<TimeZoneNotFoundException>(() => trainer.Fit(ReadingRows.Random(9 * GroupRows)));
        }
    }

    [Fact]
    public void Progress_says_how_many_rows_are_read_and_how_many_there_are()
    {
        var count = (2 * GroupRows) + 10;
        List<ReadingProgress> Of(Func<Reading.Trainer, object> operation, int threads = 1)
        {
            var seen = new List<ReadingProgress>();
            operation(new(new() { MaxDegreeOfParallelism = threads, ReadingProgress = new Watching(seen.Add) }));
            return seen;
        }

        var rows = ReadingRows.Random(count);
        ReadingProgress[] known = [new(GroupRows, count), new(2 * GroupRows, count), new(count, count)];

        Assert.Equal(known, Of(trainer => trainer.MomentsOf(rows)));
        Assert.Equal(known, Of(trainer => trainer.MomentsOf(rows), threads: 3));
        Assert.Equal(known, Of(trainer => trainer.MomentsOf(Rows.Repeatable(() => rows.Where(static _ => true), count))));
        Assert.Equal([new(GroupRows, null), new(2 * GroupRows, null), new(count, count)], Of(trainer => trainer.MomentsOf(rows.Where(static _ => true))));
    }

    private sealed class Watching(Action<ReadingProgress> watch) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => watch(value);
    }
}
