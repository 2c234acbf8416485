using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Engine;

/// <summary>Counts the bytes that this thread allocates; the tests of other classes run on other threads.</summary>
public class AllocationTests
{
    [Theory]
    [InlineData(GradientSource.Direct)]
    [InlineData(GradientSource.Moments)]
    public void On_one_thread_an_epoch_allocates_nothing(GradientSource source)
    {
        // Both lengths of run have the same room for their history, so all that differs is the number of epochs.
        var shorter = Allocated(source, epochs: 20_000);
        var longer = Allocated(source, epochs: 40_000);

        Assert.InRange(longer - shorter, -1000, 1000);
    }

    [Fact]
    public void Rows_that_stream_by_take_no_room_however_many_they_are()
    {
        var fewer = Least(() => new Reading.Trainer().Fit(Stream(10_000)));
        var more = Least(() => new Reading.Trainer().Fit(Stream(1_000_000)));

        Assert.InRange(more - fewer, -1000, 1000);
    }

    [Fact]
    public void A_fit_of_moments_allocates_its_result_and_little_more()
    {
        var trainer = new Shed.Trainer();
        var random = new Random(1);
        var moments = trainer.MomentsOf(Enumerable.Range(0, 50).Select(_ => new Shed(random.NextDouble(), random.NextDouble(), random.NextDouble(), random.NextDouble())));

        Assert.InRange(Least(() => trainer.Fit(moments)), 1000, 2600);
    }

    private static long Allocated(GradientSource source, int epochs)
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = epochs, GradientSource = source, MaxDegreeOfParallelism = 1 });
        return Least(() => trainer.Fit(House.Tutorial));
    }

    /// <summary>The first runs allocate what the runtime needs to compile and load.</summary>
    private static long Least(Action fit) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        fit();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private static IEnumerable<Reading> Stream(int count)
    {
        for (var i = 0; i < count; i++)
            yield return new(i % 17, i % 5, (3 * (i % 17)) - (i % 5));
    }
}

/// <summary>A record with three features.</summary>
[LinearModel]
public partial record Shed(double Depth, double Width, double Height, [Target] double Price);
