using System.Text.Json;

namespace GradientDescent.Reports.Tests;

/// <summary>A live report, and a client that asks it as a browser does.</summary>
internal sealed class WatchedDescent : IDisposable
{
    public LiveReport Live { get; } = LiveReport.Open(startsBrowser: false);

    public HttpClient Client { get; } = new();

    public async Task<JsonElement> Progress() => JsonDocument.Parse(await Client.GetStringAsync(new Uri(Live.Url, "progress"))).RootElement;

    public void Report(int epoch, int epochs = 200, double loss = 1, params double[] weights) =>
        Live.Report(new(epoch, epochs, loss, ValidationLoss: null, LearningRate: 0.1) { Weights = weights, WeightNames = ["Bedrooms", "Intercept"] });

    public void Dispose()
    {
        Live.Dispose();
        Client.Dispose();
    }
}
