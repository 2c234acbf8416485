using System.Runtime.InteropServices;

namespace GradientDescent.Tool.Output;

/// <summary>Ctrl+C, or the request of the system to end, for a command that runs until then. The command ends as one that is done.</summary>
internal sealed class EndSignal : IDisposable
{
    private readonly CancellationTokenSource _end;
    private readonly PosixSignalRegistration[] _registrations;

    /// <param name="other">Ends the command too.</param>
    public EndSignal(CancellationToken other)
    {
        _end = CancellationTokenSource.CreateLinkedTokenSource(other);
        _registrations = [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM]).Select(signal => PosixSignalRegistration.Create(signal, End))];
    }

    public CancellationToken Token => _end.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _end.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _end.Cancel();
    }
}
