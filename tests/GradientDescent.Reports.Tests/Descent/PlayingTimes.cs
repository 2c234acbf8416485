using System.Globalization;
using Xunit.Abstractions;

namespace GradientDescent.Reports.Tests.Descent;

/// <summary>How long a frame and the first paint take on this machine: printed, because a busy machine is no fault of the page.</summary>
/// <remarks><c>dotnet test -c Release tests/GradientDescent.Reports.Tests --filter PlayingTimes --logger "console;verbosity=detailed"</c></remarks>
[Collection(nameof(Chromium))]
public sealed class PlayingTimes(Chromium browser, ITestOutputHelper output)
{
    /// <summary>From the input to the next frame of the browser, for each epoch.</summary>
    private const string Frames =
        """
        (async () => {
            const slider = document.getElementById('epoch');
            const times = [];
            for (let frame = 1; frame <= 20; frame++) {
                const from = performance.now();
                slider.value = frame;
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                const scripts = performance.now() - from;
                await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                times.push([scripts, performance.now() - from]);
            }
            return times;
        })()
        """;

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_frame(bool hasSurfaces)
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: hasSurfaces ? "descent" : "toy", drawsSurfaces: true);
        if (!hasSurfaces)
        {
            await page.Read<int>("(plot.webGl = { isThere: false }, 0)");
            await page.Show("descent");
        }

        var times = await page.Page.EvaluateExpressionAsync<double[][]>(Frames);
        output.WriteLine($"A frame {(hasSurfaces ? "with" : "without")} surfaces: {Median(times, 0)} ms of scripts, {Median(times, 1)} ms until it is seen.");
        Assert.Equal(20, times.Length);
        Assert.Equal(160, await page.Read<int>("Number(document.querySelector('#descent output').textContent)"));
    }

    [BrowserFact]
    public async Task Of_the_first_paint()
    {
        await using var page = await browser.Open(Descents.Tutorial());

        var paint = await page.Read<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The first text is seen after {paint:F0} ms."));
        Assert.True(await page.Read<bool>($"{paint} < performance.getEntriesByType('mark').find(mark => mark.name === 'plotly').startTime"));
    }

    private static string Median(double[][] times, int which) => times.Select(time => time[which]).Order().ElementAt(times.Length / 2).ToString("F0", CultureInfo.InvariantCulture);
}
