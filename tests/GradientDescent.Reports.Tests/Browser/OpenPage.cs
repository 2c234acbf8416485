using System.Text.Json;
using PuppeteerSharp;

namespace GradientDescent.Reports.Tests;

/// <summary>A report in a tab of the browser, and whatever went wrong in it. When it is closed, another report is opened in its tab.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    /// <summary>The graphics driver about its own speed, when it renders in software: it is no word about the page.</summary>
    private const string DriverMessage = "GL Driver Message (OpenGL, Performance";

    /// <summary>A busy machine may need long for a page.</summary>
    private const int MostMilliseconds = 120_000;

    private readonly IPage _page;
    private readonly Action<OpenPage> _closed;
    private readonly List<string> _troubles = [];
    private string _file = "";

    /// <param name="page">A new tab.</param>
    /// <param name="closed">Receives the tab whenever its report is closed.</param>
    public OpenPage(IPage page, Action<OpenPage> closed)
    {
        _page = page;
        _closed = closed;
        page.DefaultTimeout = MostMilliseconds;
        page.DefaultNavigationTimeout = MostMilliseconds;
        page.Console += (_, told) =>
        {
            if (told.Message.Type is ConsoleType.Error or ConsoleType.Warning && !told.Message.Text.Contains(DriverMessage, StringComparison.Ordinal))
                Note($"{told.Message.Type}: {told.Message.Text}");
        };
        page.PageError += (_, error) => Note($"Not caught: {error.Message}");
        page.Dialog += async (_, asked) =>
        {
            Note($"Says {asked.Dialog.Message}");
            await asked.Dialog.Dismiss();
        };
        page.Request += (_, asked) =>
        {
            if (asked.Request.Url.Split('#')[0] != Address && !asked.Request.Url.StartsWith("data:", StringComparison.Ordinal) && !asked.Request.Url.StartsWith("blob:", StringComparison.Ordinal))
                Note($"Asks for {asked.Request.Url}");
        };
    }

    /// <summary>The browser's own page, for whatever a test wants to do with it.</summary>
    public IPage Page => _page;

    private string Address => new Uri(_file).AbsoluteUri;

    public async Task Load(string file, string? tab)
    {
        lock (_troubles)
            _troubles.Clear();
        _file = file;
        await _page.GoToAsync(tab is null ? Address : $"{Address}#{tab}", WaitUntilNavigation.Load);
        await Settle();
    }

    /// <summary>Looks at another of its pages.</summary>
    public async Task Show(string id)
    {
        await _page.ClickAsync($"#tab-{id}");
        await _page.WaitForSelectorAsync($"#{id}:not([hidden])");
        await Settle();
    }

    /// <summary>What an expression of JavaScript is.</summary>
    public async Task<T> Read<T>(string expression)
    {
        var json = await _page.EvaluateExpressionAsync<string>($"JSON.stringify({expression}, (key, value) => ArrayBuffer.isView(value) ? Array.from(value) : value)");
        return JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;
    }

    /// <summary>The numbers along one axis of a trace of a picture, as plotly.js has them.</summary>
    public Task<double[]> Trace(string plot, string name, string axis) =>
        Read<double[]>($"document.getElementById('{plot}').data.find(trace => trace.name === '{name}').{axis}");

    /// <summary>Sets a control as a reader does, so that the page hears of it.</summary>
    public async Task Set(string id, string value)
    {
        await _page.EvaluateFunctionAsync(
            """
            (id, value) => {
                const control = document.getElementById(id);
                if (control.type === 'checkbox') control.checked = value === 'true'; else control.value = value;
                control.dispatchEvent(new Event('input', { bubbles: true }));
                control.dispatchEvent(new Event('change', { bubbles: true }));
            }
            """, id, value);
        await Settle();
    }

    /// <summary>Until everything is drawn that was asked for.</summary>
    public Task Settle() => _page.EvaluateExpressionAsync("started.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))))");

    /// <summary>Keeps a picture of it, for people to look at: in <c>artifacts</c> beside the tests.</summary>
    public async Task Screenshot(string name)
    {
        await Settle();
        await _page.ScreenshotAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "artifacts")).FullName, name + ".png"), new() { FullPage = true });
    }

    /// <summary>Demands that nothing went wrong and that nothing outside the page was asked for.</summary>
    public void HasNoTrouble()
    {
        lock (_troubles)
            Assert.Empty(_troubles);
    }

    public async ValueTask DisposeAsync()
    {
        await _page.GoToAsync("about:blank");
        await _page.EmulateMediaFeaturesAsync([]);
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        _closed(this);
    }

    private void Note(string trouble)
    {
        lock (_troubles)
            _troubles.Add(trouble);
    }
}
