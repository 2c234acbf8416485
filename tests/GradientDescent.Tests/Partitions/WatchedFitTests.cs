using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>A fit of partitions reports its rounds and its epochs, can be cancelled, and refuses options that need single rows.</summary>
public class WatchedFitTests
{
    private static readonly RowPartition[] Partitions = SeededPartition.Many(4, 500);
    private static readonly Sale.Trainer<Huber> Trainer = new(new(20), new() { LearningRate = 1e-5, Epochs = 5 });

    [Fact]
    public void Rounds_are_reported()
    {
        var reports = new Received<PartitionProgress>();
        Trainer.Fit(PartitionedRows.Of(Partitions) with { Progress = reports });

        var rounds = reports.All.GroupBy(static report => report.Round).ToArray();
        Assert.Equal(Enumerable.Range(1, rounds.Length).Select(static round => (long)round), rounds.Select(static round => round.Key).Order());
        Assert.All(rounds, static round => Assert.Equal([1, 2, 3, 4], round.Select(static report => report.Answered).Order()));
        Assert.Equal("round 7: 3 of 32 partitions", new PartitionProgress(7, 3, 32).ToString());
    }

    [Fact]
    public void Models_of_epochs_are_those_of_the_history()
    {
        var models = new Received<EpochModel>();
        var fit = Trainer.Fit(PartitionedRows.Of(Partitions) with { EpochModels = models });

        Assert.Equal([1, 2, 3, 4, 5], models.All.Select(static model => model.Epoch));
        Assert.Equal(fit.LossHistory.Skip(1), models.All.Select(static model => model.Loss));
        Assert.Equal(fit.ModelHistory.Skip(1), models.All.Select(static model => (Sale.Model)model.Model));
    }

    [Fact]
    public void A_fit_goes_on_from_the_model_of_an_epoch()
    {
        var models = new Received<EpochModel>();
        var whole = Trainer.Fit(PartitionedRows.Of(Partitions) with { EpochModels = models });
        var rest = new Sale.Trainer<Huber>(new(20), new() { LearningRate = 1e-5, Epochs = 3 }).Fit(PartitionedRows.Of(Partitions), (Sale.Model)models.All[1].Model);

        Assert.Equal(whole.Model.Weights(), rest.Model.Weights());
    }

    [Fact]
    public void A_cancelled_fit_has_the_best_model_so_far()
    {
        using var cancellation = new CancellationTokenSource();
        var models = new Received<EpochModel>(model =>
        {
            if (model.Epoch == 2)
                cancellation.Cancel();
        });

        var cancelled = Assert.Throws<FitCanceledException<Sale.Model>>(() =>
            Trainer.Fit(PartitionedRows.Of(Partitions) with { EpochModels = models }, cancellationToken: cancellation.Token));
        Assert.Equal((2, (Sale.Model)models.All[1].Model), (cancelled.Epochs, cancelled.Best));
    }

    [Fact]
    public async Task Fits_run_on_a_thread_of_their_own() =>
        Assert.Equal(Trainer.Fit(PartitionedRows.Of(Partitions)).Model, (await Trainer.FitAsync(PartitionedRows.Of(Partitions))).Model);

    [Fact]
    public void Options_that_need_single_rows_are_refused()
    {
        Assert.Throws<NotSupportedException>(static () => new Sale.Trainer(new() { MiniBatches = new() }).Fit(PartitionedRows.Of(Partitions)));
        Assert.Throws<NotSupportedException>(static () => new Sale.Trainer(new() { EarlyStopping = new() { ValidationFraction = 0.2 } }).Fit(PartitionedRows.Of(Partitions)));
    }

    [Fact]
    public void There_must_be_partitions()
    {
        Assert.Throws<ArgumentException>(static () => PartitionedRows.Of([]));
        Assert.Equal("4 partitions: seed 1 … seed 4", PartitionedRows.Of(Partitions).ToString());
    }
}
