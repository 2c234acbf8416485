using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.StopConditions;

public class CancellationTests
{
    [Fact]
    public void A_descent_that_is_cancelled_hands_over_the_best_model_so_far()
    {
        using var source = new CancellationTokenSource();
        var options = new TrainerOptions { LearningRate = 0.0075, Epochs = 1000, EarlyStopping = new() { StopWhen = progress => { if (progress.Epoch == 25) source.Cancel(); return false; } } };

        var cancelled = Assert.Throws<FitCanceledException<House.Model>>(() => new House.Trainer(options).Fit(House.Tutorial, cancellationToken: source.Token));

        Assert.Equal(25, cancelled.Epochs);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(new House.Trainer(new() { LearningRate = 0.0075, Epochs = 25 }).Fit(House.Tutorial).Model, cancelled.Best);
    }

    [Fact]
    public void One_that_is_cancelled_before_it_begins_hands_over_the_start()
    {
        var start = new House.Model { Intercept = 1, Bedrooms = 2 };

        var cancelled = Assert.Throws<FitCanceledException<House.Model>>(() => new House.Trainer(new() { Epochs = 9 }).Fit(House.Tutorial, start, new CancellationToken(canceled: true)));

        Assert.Equal((0, start), (cancelled.Epochs, cancelled.Best));
    }

    [Fact]
    public async Task Reading_can_be_cancelled_too()
    {
        using var source = new CancellationTokenSource();
        async IAsyncEnumerable<House> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            for (var i = 0; ; i++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                if (i == 100)
                    await source.CancelAsync();
                yield return new(i, i);
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new House.Trainer().FitAsync(Stream(), cancellationToken: source.Token));
    }
}
