using System.Net.Sockets;
using System.Text.Json;

namespace GradientDescent.Reports.Tests;

/// <summary>What a browser is told of a running descent.</summary>
public sealed class LiveProgressTests
{
    [Fact]
    public async Task A_descent_is_told_epoch_by_epoch_with_its_weights()
    {
        using var watched = new WatchedDescent();
        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200, Progress = watched.Live }).Fit(House.All);

        var progress = await watched.Progress();

        Assert.Equal((200, 1, false, false), (progress.GetProperty("epochs").GetInt32(), progress.GetProperty("descents").GetInt32(), progress.GetProperty("isOver").GetBoolean(), progress.GetProperty("hasReport").GetBoolean()));
        Assert.Equal(["Bedrooms", "Intercept"], progress.GetProperty("weightNames").EnumerateArray().Select(static name => name.GetString()));
        var points = progress.GetProperty("points").EnumerateArray().ToArray();
        Assert.Equal(fit.LossHistory.Skip(1), points.Select(static point => point.GetProperty("loss").GetDouble()));
        Assert.Equal(fit.ModelHistory.Skip(1).SelectMany(static model => new[] { model.Bedrooms, model.Intercept }), points.SelectMany(Weights));
        Assert.All(points, static point => Assert.Equal(0.0075, point.GetProperty("rate").GetDouble()));
    }

    [Fact]
    public async Task The_weights_have_the_units_that_the_schema_says()
    {
        ModelProperty area = new("Area") { Unit = "m²" }, rooms = new("Rooms"), price = new("Price") { Unit = "k€" };
        using var watched = new WatchedDescent();
        var columns = Columns.Of<double>(("Area", [1, 2, 3, 4]), ("Rooms", [1, 3, 2, 2]), ("Price", [2, 5, 5, 8]));
        _ = new LinearTrainer(new ModelSchema("House", price, [area, rooms]), new() { LearningRate = 0.01, Epochs = 3, Progress = watched.Live }).Fit(columns);

        var progress = await watched.Progress();
        Assert.Equal(["Area (k€ per m²)", "Rooms", "Intercept (k€)"], progress.GetProperty("weightAxes").EnumerateArray().Select(static name => name.GetString()));
    }

    [Theory]
    [InlineData(2, 1_000_000)]
    [InlineData(256, 100_000)]
    public async Task A_long_descent_is_told_in_few_numbers_with_its_last_epoch(int weights, int epochs)
    {
        using var watched = new WatchedDescent();
        var now = new EpochProgress(0, epochs, 1) { Weights = new double[weights], WeightNames = ["x"] };
        for (var epoch = 1; epoch < epochs; epoch++)
            watched.Live.Report(now with { Epoch = epoch });

        var points = (await watched.Progress()).GetProperty("points").EnumerateArray().Select(static point => point.GetProperty("epoch").GetInt32()).ToArray();

        Assert.InRange(points.Length * (weights + 4), 5000, 12_500);
        Assert.Equal(epochs - 1, points[^1]);
        Assert.Single(points[..^1].Zip(points[1..^1], static (one, next) => next - one).Distinct());
    }

    [Fact]
    public async Task A_second_descent_begins_anew()
    {
        using var watched = new WatchedDescent();
        watched.Report(1);
        watched.Report(2);
        watched.Report(1, loss: 7);

        var progress = await watched.Progress();

        Assert.Equal(2, progress.GetProperty("descents").GetInt32());
        Assert.Equal(7, Assert.Single(progress.GetProperty("points").EnumerateArray()).GetProperty("loss").GetDouble());
    }

    [Fact]
    public async Task A_loss_that_is_no_number_is_null()
    {
        using var watched = new WatchedDescent();
        watched.Report(1, loss: double.PositiveInfinity);
        Assert.Equal(JsonValueKind.Null, (await watched.Progress()).GetProperty("points")[0].GetProperty("loss").ValueKind);
    }

    /// <summary>More connections than the server takes at once, none of which reads or asks: the descent does not depend on them.</summary>
    [Fact]
    public async Task A_descent_does_not_wait_for_browsers()
    {
        using var watched = new WatchedDescent();
        var silent = Enumerable.Range(0, 40).Select(static _ => new TcpClient()).ToArray();
        foreach (var client in silent)
            await client.ConnectAsync(watched.Live.Url.Host, watched.Live.Url.Port);

        var watchedFit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 20_000, Progress = watched.Live }).Fit(House.All);

        Assert.Equal(20_000, watchedFit.Epochs);
        Assert.Equal(new House.Trainer(new() { LearningRate = 0.0075, Epochs = 20_000 }).Fit(House.All).Model, watchedFit.Model);
        watched.Live.Dispose();
        foreach (var client in silent)
            client.Dispose();
    }

    [Fact]
    public async Task The_end_waits_until_a_browser_that_watches_has_the_finished_page()
    {
        using var watched = new WatchedDescent();
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 20, Progress = watched.Live });
        var report = trainer.Report(House.All, trainer.Fit(House.All));
        await watched.Progress();
        watched.Live.Show(report);
        Assert.True((await watched.Progress()).GetProperty("hasReport").GetBoolean());

        var end = Task.Run(watched.Live.Dispose);
        var page = await watched.Client.GetStringAsync(new Uri(watched.Live.Url, "report"));
        await end;

        Assert.Equal(report.ToHtml(), page);
    }

    [Fact]
    public async Task Without_a_report_the_end_waits_until_a_browser_knows_of_it()
    {
        using var watched = new WatchedDescent();
        watched.Report(1);
        await watched.Progress();

        var end = Task.Run(watched.Live.Dispose);
        JsonElement progress;
        while (!(progress = await watched.Progress()).GetProperty("isOver").GetBoolean())
            await Task.Yield();
        await end;

        Assert.Single(progress.GetProperty("points").EnumerateArray());
    }

    private static IEnumerable<double> Weights(JsonElement point) => point.GetProperty("weights").EnumerateArray().Select(static weight => weight.GetDouble());
}
