using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>A fit on a cluster can be watched and cancelled.</summary>
[Collection(SharedCluster.Name)]
public class WatchedTests(SharedCluster cluster)
{
    private static readonly PartitionedRows Rows = PartitionedRows.Of(SeededPartition.Many(4, 500));
    private static readonly Sale.Trainer<Huber> Trainer = new(new(20), SameFits.Descent);

    [Fact]
    public async Task Rounds_and_epochs_are_reported()
    {
        var (rounds, epochs, models) = (new Reports<PartitionProgress>(), new Reports<EpochProgress>(), new Reports<EpochModel>());

        var fit = await new Sale.Trainer<Huber>(new(20), SameFits.Descent with { Progress = epochs }).FitAsync(Rows.On(cluster.Client) with { Progress = rounds, EpochModels = models });

        Assert.Equal([1, 2, 3, 4], rounds.All.Where(static report => report.Round == 1).Select(static report => report.Answered).Order());
        Assert.All(rounds.All.GroupBy(static report => report.Round), static round => Assert.Equal((4, 4), (round.Max(static report => report.Answered), round.Last().PartitionCount)));
        Assert.Equal(Enumerable.Range(1, 10), epochs.All.Select(static epoch => epoch.Epoch));
        Assert.Equal(fit.Model, models.All[^1].Model);
    }

    [Fact]
    public async Task Questions_are_counted_and_traced()
    {
        using var watch = new ClusterWatch();

        var fit = await cluster.Client.TrainAsync(Trainer, Rows);

        var questions = watch.Activities.ToArray();
        Assert.Equal(["seed 1", "seed 2", "seed 3", "seed 4"], questions.Select(static question => (string)question.GetTagItem("partition")!).Distinct().Order());
        Assert.All(questions, static question => Assert.Equal("Sale, Huber", question.GetTagItem("work")));
        Assert.Equal(questions.Length - 4, questions.Count(question => question.ParentSpanId == Assert.Single(watch.Fits).SpanId));
        Assert.InRange(watch.Total("questions"), questions.Length, long.MaxValue);
        Assert.InRange(watch.Total("sent"), watch.Total("questions") * 50, watch.Total("questions") * 2_000);
        Assert.InRange(watch.Total("received"), questions.Length * (fit.Model.Weights().Length + 2) * sizeof(double), questions.Length * 2_000);
    }

    [Fact]
    public async Task A_cancelled_fit_has_the_best_model_so_far()
    {
        using var cancellation = new CancellationTokenSource();
        var models = new Reports<EpochModel>(model =>
        {
            if (model.Epoch == 3)
                cancellation.Cancel();
        });

        var cancelled = await Assert.ThrowsAsync<FitCanceledException<Sale.Model>>(() => Trainer.FitAsync(Rows.On(cluster.Client) with { EpochModels = models }, cancellationToken: cancellation.Token));

        Assert.Equal((3, (Sale.Model)models.All[2].Model), (cancelled.Epochs, cancelled.Best));
    }

    /// <summary>The models of the epochs are saved. After the client is lost, another one goes on with the last of them.</summary>
    [Fact]
    public async Task A_fit_goes_on_after_its_client_is_lost()
    {
        var path = Path.GetTempFileName();
        var saved = new Reports<EpochModel>(model =>
        {
            ((Sale.Model)model.Model).Save(path);
            if (model.Epoch == 4)
                cluster.Silos.KillClient().GetAwaiter().GetResult();
        });
        var lost = Rows.On(cluster.Client, new() { Patience = TimeSpan.FromMilliseconds(1) }) with { EpochModels = saved };

        await Assert.ThrowsAsync<PartitionException>(() => Trainer.FitAsync(lost));
        await cluster.Silos.StartClient();
        var rest = new Sale.Trainer<Huber>(new(20), SameFits.Descent with { Epochs = SameFits.Descent.Epochs - saved.All.Count });
        var fit = await cluster.Client.TrainAsync(rest, Rows, initialModel: Sale.Model.Load(path));
        File.Delete(path);

        Assert.Equal(4, saved.All.Count);
        Assert.Equal(Trainer.Fit(Rows).Model, fit.Model);
    }
}
