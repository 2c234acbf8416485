using System.Net;
using System.Net.Sockets;

namespace GradientDescent.Reports.Serving;

/// <summary>Answers browsers on this machine, one request per connection.</summary>
/// <remarks>It is not <see cref="HttpListener"/>, which needs rights for 127.0.0.1 on Windows, listens where a name leads to, and cannot choose a free port.</remarks>
internal sealed class LocalServer : IDisposable
{
    private const int MaxConnections = 16;

    /// <summary>What a refused request has left is read up to here, because closing a connection with unread bytes would take the answer away too.</summary>
    private const int MaxUnread = 1 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TcpListener _listener;
    private readonly Func<HttpRequest, HttpAnswer> _answer;
    private readonly SemaphoreSlim _free = new(MaxConnections);
    private readonly OwnAddress _address;

    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="answer">Answers a request.</param>
    /// <exception cref="SocketException">The port cannot be used.</exception>
    public LocalServer(int port, Func<HttpRequest, HttpAnswer> answer)
    {
        _answer = answer;
        _listener = new(IPAddress.Loopback, port);
        try
        {
            _listener.Start();
        }
        catch
        {
            _listener.Dispose();
            throw;
        }

        _address = new(((IPEndPoint)_listener.LocalEndpoint).Port);
    }

    public string Url => _address.Url;

    /// <summary>Answers requests until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
                var client = await _listener.AcceptTcpClientAsync(cancellationToken).ConfigureAwait(false);
                _ = ServeAsync(client, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    public void Dispose() => _listener.Dispose();

    /// <summary>Whatever goes wrong with a connection ends only this connection.</summary>
    private async Task ServeAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var connection = client;
            var stream = connection.GetStream();
            if (await AnswerAsync(stream, patience.Token).ConfigureAwait(false) is not { } answer)
                return;
            await stream.WriteAsync(answer.ToBytes(), patience.Token).ConfigureAwait(false);
            connection.Client.Shutdown(SocketShutdown.Send);
            var unread = new byte[4096];
            for (var left = MaxUnread; left > 0 && await stream.ReadAsync(unread, patience.Token).ConfigureAwait(false) is > 0 and var count;)
                left -= count;
            answer.Sent?.Invoke();
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
        {
        }
        finally
        {
            _free.Release();
        }
    }

    private async Task<HttpAnswer?> AnswerAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            if (await HttpRequest.ReadAsync(stream, cancellationToken).ConfigureAwait(false) is not { } request)
                return null;
            _address.Require(request);
            return _answer(request);
        }
        catch (RefusedRequestException refused)
        {
            return HttpAnswer.Refusal(refused);
        }
        catch (Exception error) when (error is not (IOException or SocketException or OperationCanceledException))
        {
            return HttpAnswer.Refusal(new(500, $"The request cannot be answered: {error.Message}"));
        }
    }
}
