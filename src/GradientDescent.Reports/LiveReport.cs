using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using GradientDescent.Reports.Live;
using GradientDescent.Reports.Serving;

namespace GradientDescent.Reports;

/// <summary>Shows a running descent in a browser: the loss, the learning rate and the path of the weights, epoch by epoch; then the page of the finished fit.</summary>
/// <remarks>
/// A small server on this machine (127.0.0.1, a free port) serves the page until <see cref="Dispose"/>. It answers only requests with the secret of <see cref="Url"/>, and no
/// other page. An epoch only stores a few numbers, and never waits for a browser. If a trainer runs several descents, the page shows the latest. Thread safety: all members may
/// be used by several threads.
/// </remarks>
/// <example>
/// <code>
/// using var live = LiveReport.Open();
/// var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 1_000_000, Progress = live });
/// live.Show(trainer.Report(houses, trainer.Fit(houses)));
/// </code>
/// </example>
public sealed class LiveReport : IProgress<EpochProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly LiveHistory _history = new();
    private readonly LivePages _pages;
    private readonly LocalServer _server;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;
    private int _isDisposed;

    private LiveReport()
    {
        _pages = new(_history);
        _server = new(port: 0, _pages.Answer);
        Url = new(new Uri(_server.Url), _pages.Path);
        _serving = Task.Run(() => _server.RunAsync(_end.Token));
    }

    /// <summary>The address of the page. Its random part is a secret: a caller that has it sees the numbers.</summary>
    public Uri Url { get; }

    /// <summary>Starts the server, and opens the page in the browser of this machine.</summary>
    /// <param name="startsBrowser">Whether a browser is started, if there is one. Default: true. Otherwise, open <see cref="Url"/> yourself.</param>
    /// <exception cref="SocketException">No port is free.</exception>
    public static LiveReport Open(bool startsBrowser = true)
    {
        var live = new LiveReport();
        if (startsBrowser)
            StartBrowser(live.Url);
        return live;
    }

    /// <summary>Receives an epoch. Trainers call it if this is their <see cref="TrainerOptions.Progress"/>. After <see cref="Dispose"/>, it does nothing.</summary>
    /// <param name="value">The epoch.</param>
    public void Report(EpochProgress value) => _history.Add(value);

    /// <summary>Shows the page of the finished fit in place of the live one. To keep it, save the report too.</summary>
    /// <typeparam name="TModel">The generated model of the record.</typeparam>
    /// <param name="report">The report of the fit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A number in the rows of the report is not finite.</exception>
    public void Show<TModel>(Report<TModel> report)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(report);
        _pages.Show(report.ToHtml());
    }

    /// <summary>
    /// Ends the server. If a browser shows the page, this waits until the browser has the last numbers or the finished page, at most five seconds. They stay in the browser.
    /// </summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        _pages.End(Patience);
        _end.Cancel();
        Task.WhenAny(_serving).Wait();
        _server.Dispose();
        _end.Dispose();
    }

    /// <summary>Without a desktop, Linux would start a browser of text in the terminal of the program.</summary>
    private static void StartBrowser(Uri url)
    {
        if (OperatingSystem.IsLinux() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY")))
            return;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // There is no browser to start: Url is for another one.
        }
    }
}
