using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;

namespace PredictionService.Tests;

/// <summary>The service on a free port of this machine, and a folder for its model file.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly DirectoryInfo _folder;

    private RunningService(WebApplication app, DirectoryInfo folder, string modelFile)
    {
        _app = app;
        _folder = folder;
        ModelFile = modelFile;
        _client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public string ModelFile { get; }

    public static async Task<RunningService> Start(House.Model model, string fileName = "house.json")
    {
        var folder = Directory.CreateTempSubdirectory("service");
        var file = Path.Combine(folder.FullName, fileName);
        model.Save(file);
        var app = HouseService.Create(["--urls", "http://127.0.0.1:0", "--Model", file, "--Logging:LogLevel:Default", "None"]);
        await app.StartAsync();
        return new(app, folder, file);
    }

    public Task<HttpResponseMessage> Post(string path, string json) => _client.PostAsync(path, new StringContent(json, null, "application/json"));

    public async Task<double> Price(double bedrooms)
    {
        var answer = await Post("/predict", $$"""{"bedrooms": {{bedrooms}}}""");
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<HouseService.Prediction>())!.Price;
    }

    public Task<string> Model() => _client.GetStringAsync("/model");

    /// <summary>Asks again until the service has the model, at most a minute: the file system says when a file has changed.</summary>
    public async Task<string> ModelOtherThan(string old)
    {
        for (var attempt = 0; attempt < 600 && await Model() == old; attempt++)
            await Task.Delay(100);
        return await Model();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
