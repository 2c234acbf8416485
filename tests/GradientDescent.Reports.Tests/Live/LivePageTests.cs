using PuppeteerSharp;

namespace GradientDescent.Reports.Tests;

/// <summary>The page of a running descent, in a browser.</summary>
[Collection(nameof(Chromium))]
public sealed class LivePageTests(Chromium chromium)
{
    private static readonly WaitForFunctionOptions Patience = new() { Timeout = 120_000 };

    [BrowserFact]
    public async Task A_browser_shows_loss_rate_and_path_while_the_descent_runs_and_then_the_finished_page()
    {
        using var live = LiveReport.Open(startsBrowser: false);
        var (page, troubles) = await chromium.OpenLive(live.Url);
        await page.WaitForFunctionAsync("() => document.getElementById('state').textContent === 'Waiting for the first epoch.'", Patience);
        var half = new TaskCompletionSource();
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200, Progress = new Halfway(live, half.Task) });

        var fitting = Task.Run(() => trainer.Fit(House.All));
        await page.WaitForFunctionAsync("() => document.getElementById('state').textContent.startsWith('Epoch 100 of 200: loss 60') && document.getElementById('path').data", Patience);
        var counts = await page.EvaluateExpressionAsync<int[]>("['loss', 'rate', 'path'].map(id => document.getElementById(id).data[0].x.length)");
        Assert.Equal([100, 100, 100], counts);
        Assert.Equal(["progress.epoch", "progress.epochs", "progress.loss", "progress.learningRate"], await page.EvaluateExpressionAsync<string[]>("[...document.querySelectorAll('#state > *')].map(number => number.dataset.source)"));
        Assert.False(await page.EvaluateExpressionAsync<bool>("[...document.getElementById('state').childNodes].some(part => part.nodeType === Node.TEXT_NODE && /[0-9]/.test(part.data))"));
        var loss = await page.EvaluateExpressionAsync<double>("Number(document.querySelector('[data-source=\"progress.loss\"]').value)");
        half.SetResult();
        var fit = await fitting;
        Assert.Equal(fit.LossHistory[100], loss);
        live.Show(trainer.Report(House.All, fit));
        await page.WaitForFunctionAsync("() => document.getElementById('model')?.textContent.startsWith('Price =')", Patience);
        live.Dispose();
        await page.EvaluateExpressionAsync("started");
        Assert.Empty(troubles);
        await page.CloseAsync();
    }

    /// <summary>The descent waits in the middle, so that the page can be looked at.</summary>
    private sealed class Halfway(LiveReport live, Task half) : IProgress<EpochProgress>
    {
        public void Report(EpochProgress value)
        {
            live.Report(value);
            if (value.Epoch == 100)
                half.Wait();
        }
    }
}
