using System.IO.Compression;
using PuppeteerSharp;

namespace GradientDescent.Reports.Tests;

/// <summary>axe-core finds nothing to mend on any tab, in both themes, on a desktop and on a phone.</summary>
[Collection(nameof(Chromium))]
public sealed class AccessibilityTests(Chromium browser)
{
    /// <summary>Each rule that is violated, with the first element that violates it.</summary>
    private const string Violations =
        """
        axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
            .then(found => JSON.stringify(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)))
        """;

    [BrowserFact]
    public async Task No_tab_violates_a_rule_in_either_theme_on_a_desktop_or_a_phone()
    {
        var trainer = new House.Trainer();
        var report = trainer.Report(House.All, trainer.Fit(House.All)) with
        {
            RegularizationPath = trainer.RegularizationPath(House.All, PenaltyGrid.RidgeLogSpaced(0.001, 100, 5)),
            CrossValidation = trainer.CrossValidate(House.All, Folds.Shuffled(5), PenaltyGrid.RidgeLogSpaced(0.001, 100, 5)),
            Description = trainer.Describe(House.All),
        };
        await using var page = await browser.Open(report);
        await page.Page.AddScriptTagAsync(new AddTagOptions { Content = await Axe() });
        foreach (var (width, height, theme) in new[] { (1280, 800, "light"), (1280, 800, "dark"), (390, 844, "dark"), (390, 844, "light") })
        {
            await page.Page.SetViewportAsync(new() { Width = width, Height = height });
            await page.Page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = theme }]);
            foreach (var tab in new[] { "toy", "descent", "rates", "fit" })
            {
                await page.Show(tab);
                Assert.Equal((tab, "[]"), (tab, await page.Page.EvaluateExpressionAsync<string>(Violations)));
            }
        }

        page.HasNoTrouble();
    }

    private static async Task<string> Axe()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "axe.min.js.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return await reader.ReadToEndAsync();
    }
}
