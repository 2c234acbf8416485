using System.Text.RegularExpressions;
using GradientDescent.Reports.Page;

namespace GradientDescent.Reports.Tests;

/// <summary>A name is text, whatever it looks like.</summary>
[Collection(nameof(Chromium))]
public sealed class NameTests(Chromium browser)
{
    private static readonly Flat[] Flats = Flat.Some(60);

    /// <summary>Whatever a reader can read: of every element that holds text, those of pictures and of lists too.</summary>
    private const string Texts =
        """
        Array.from(document.querySelectorAll('body *')).filter(element => !element.closest('script, style, noscript'))
            .map(element => Array.from(element.childNodes).filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('')).filter(text => text.trim() !== '')
        """;

    private static Report<OddModel> Odd()
    {
        var trainer = new OddTrainer(new() { Epochs = 40 });
        return trainer.Report(Flats, trainer.Fit(Flats)) with { RegularizationPath = trainer.RegularizationPath(Flats, PenaltyGrid.Ridge(0.01, 0.1, 1)), CrossValidation = trainer.CrossValidate(Flats, Folds.Shuffled(3), PenaltyGrid.Ridge(0.01, 0.1)) };
    }

    [Fact]
    public void In_the_file_no_name_is_markup()
    {
        var (page, plain) = (Odd().ToHtml(), new Report<Flat.Model>(new Flat.Trainer(new() { Epochs = 40 }).Fit(Flats)).ToHtml());

        Assert.Equal(Regex.Count(plain, "</script>"), Regex.Count(page, "</script>"));
        Assert.Equal(Regex.Count(plain, "</title>"), Regex.Count(page, "</title>"));
        Assert.All(OddNames.All, name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"injected\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_is_told_is_the_name()
    {
        var data = PageData.Of(Odd());

        Assert.Equal((OddNames.Record, OddNames.Target), (data.GetProperty("record").GetString(), data.GetProperty("target").GetString()));
        Assert.Equal([OddNames.First, OddNames.Second, "Intercept"], data.GetProperty("weightNames").EnumerateArray().Select(static name => name.GetString()));
    }

    [BrowserFact]
    public async Task On_every_page_a_name_stands_as_it_is()
    {
        await using var page = await browser.Open(Odd());

        Assert.Equal($"{OddNames.Record}: prediction of {OddNames.Target}", await page.Read<string>("document.getElementById('title').textContent"));
        Assert.Equal($"{OddNames.Record}: prediction of {OddNames.Target}", await page.Read<string>("document.querySelector('title').textContent"));
        foreach (var tab in await page.Read<string[]>("pages.all.map(page => page.id)"))
        {
            await page.Show(tab);
            foreach (var list in await page.Read<string[]>($"Array.from(document.querySelectorAll('#{tab} select[id]')).map(list => list.id)"))
                await page.Set(list, await page.Read<string>($"Array.from(document.getElementById('{list}').options).at(-1).value"));

            await AssertNothingIsInjected(page);
        }

        await page.Screenshot("names");
        page.HasNoTrouble();
    }

    private static async Task AssertNothingIsInjected(OpenPage page)
    {
        var texts = await page.Read<string[]>(Texts);

        Assert.Equal(Regex.Count(Document.Template("page.html"), "</script>"), await page.Read<int>("document.querySelectorAll('script').length"));
        Assert.Equal(0, await page.Read<int>("document.querySelectorAll('.injected, img, textarea, [onload], [onerror]').length"));
        Assert.Equal("undefined", await page.Read<string>("typeof window.injected"));
        Assert.All(OddNames.All, name => Assert.Contains(texts, text => text.Contains(name, StringComparison.Ordinal)));

        // What is escaped once too often is seen as an escape.
        Assert.DoesNotContain(texts, static text => text.Contains("&lt;", StringComparison.Ordinal) || text.Contains("&amp;amp;", StringComparison.Ordinal));
    }
}
