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

    private static long Allocated(GradientSource source, int epochs)
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = epochs, GradientSource = source, MaxDegreeOfParallelism = 1 });

        // The first runs allocate what the runtime needs to compile and load.
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            trainer.Fit(House.Tutorial);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
