using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using GradientDescent.Tool.Commands;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Tests.Serving;

/// <summary>A model that <c>gd serve</c> serves in this process, on a free port.</summary>
internal sealed class ServedModel : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<ExitCode> _run;

    private ServedModel(Task<ExitCode> run, CancellationTokenSource stop, Uri url) => (_run, _stop, Url) = (run, stop, url);

    public Uri Url { get; }

    public HttpClient Client { get; } = new();

    public static async Task<ServedModel> Start(string model)
    {
        var (messages, stop) = (new FirstLine(), new CancellationTokenSource());
        var terminal = new Terminal(TextWriter.Null, messages, static () => Stream.Null) { Stop = stop.Token };
        var run = Task.Run(() => CommandLine.Run(["serve", model, "--port", "0"], terminal));
        var line = await messages.Written.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return new(run, stop, new(line.Split(' ').First(static word => word.StartsWith("http://", StringComparison.Ordinal))));
    }

    /// <summary>Posts values as the page does.</summary>
    public Task<HttpResponseMessage> Predict(string values, string type = "application/json") => Client.PostAsync(new Uri(Url, "/predict"), new StringContent(values, Encoding.UTF8, type));

    public async Task<JsonElement> Prediction(string values)
    {
        var answer = await Predict(values);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonDocument.Parse(text).RootElement : throw new InvalidOperationException(text);
    }

    public async Task<JsonElement> Model() => JsonDocument.Parse(await Client.GetStringAsync(new Uri(Url, "/model"))).RootElement;

    /// <summary>Sends bytes, and reads the answer to its end.</summary>
    public async Task<string> Send(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Url.Host, Url.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.Replace("HOST", Url.Authority, StringComparison.Ordinal)));
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    public async Task<ExitCode> End()
    {
        await _stop.CancelAsync();
        return await _run.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        Client.Dispose();
        _stop.Dispose();
    }

    private sealed class FirstLine : StringWriter
    {
        public TaskCompletionSource<string> Written { get; } = new();

        public override void WriteLine(string? value) => Written.TrySetResult(value!);
    }
}
