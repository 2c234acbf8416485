using System.Collections.Concurrent;
using PuppeteerSharp;

namespace GradientDescent.Reports.Tests;

/// <summary>The machine's own browser, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>As root, without a network, without a graphics card; nothing that the browser would load by itself.</summary>
    /// <remarks>A page of a test is soon closed: scripts that are compiled better beside it, on other threads, take up to half of the processor time and save little.</remarks>
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-gpu-rasterization", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--enable-unsafe-swiftshader", "--allow-file-access-from-files", "--js-flags=--single-threaded --no-turbofan",
    ];

    /// <summary>Tabs that no test uses now, with and without drawn surfaces. A new tab would cost more processor time than most pages.</summary>
    private readonly (Stack<OpenPage> Drawn, Stack<OpenPage> Undrawn) _free = ([], []);

    private IBrowser? _browser;

    private static string UndrawnSurfaces { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "undrawn-surfaces.js"));

    /// <summary>Where the browser is, or null where there is none.</summary>
    public static string? Executable { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser" }
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a report in a window of a size, as one does by a double click on the file, or by a link to one of its tabs. A tab is drawn when it is shown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="height">The height of the window.</param>
    /// <param name="tab">The tab that is shown first; null for the one that the page chooses.</param>
    /// <param name="drawsSurfaces">Whether three-dimensional pictures are drawn. They always have their data, but drawing them takes most of the time of a test.</param>
    public async Task<OpenPage> Open<TModel>(Report<TModel> report, int width = 1280, int height = 900, string? tab = null, bool drawsSurfaces = false)
        where TModel : ILinearModel<TModel>
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("report").FullName, "report.html");
        report.Save(file);
        var free = drawsSurfaces ? _free.Drawn : _free.Undrawn;
        if (!free.TryPop(out var page))
        {
            page = new(await _browser!.NewPageAsync(), free.Push);
            if (!drawsSurfaces)
                await page.Page.EvaluateExpressionOnNewDocumentAsync(UndrawnSurfaces);
        }

        // A tab behind another one gets no frames.
        await page.Page.BringToFrontAsync();
        await page.Page.SetViewportAsync(new() { Width = width, Height = height });
        await page.Load(file, tab);
        return page;
    }

    /// <summary>Opens a live page, whose program serves it. What goes wrong in it is in the list.</summary>
    public async Task<(IPage Page, IReadOnlyCollection<string> Troubles)> OpenLive(Uri url)
    {
        var (page, troubles) = (await _browser!.NewPageAsync(), new ConcurrentQueue<string>());
        page.PageError += (_, error) => troubles.Enqueue(error.Message);
        page.Console += (_, told) =>
        {
            if (told.Message.Type == ConsoleType.Error)
                troubles.Enqueue(told.Message.Text);
        };
        page.Request += (_, asked) =>
        {
            if (!asked.Request.Url.StartsWith(url.AbsoluteUri, StringComparison.Ordinal) && !asked.Request.Url.StartsWith("data:", StringComparison.Ordinal))
                troubles.Enqueue($"Asks for {asked.Request.Url}");
        };
        await page.GoToAsync(url.AbsoluteUri);
        return (page, troubles);
    }

    public async Task InitializeAsync()
    {
        if (Executable is not null)
            _browser = await Puppeteer.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
    }
}

[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumTests : ICollectionFixture<Chromium>;
