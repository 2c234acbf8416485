using System.Globalization;
using System.Text.RegularExpressions;
using GradientDescent.Reports.Appearance;
using GradientDescent.Reports.Page;

namespace GradientDescent.Reports.Tests;

/// <summary>Pictures and terminal write numbers as the page does, and have its colours.</summary>
public sealed partial class AppearanceTests
{
    private static readonly Dictionary<string, PageColor> Declared = Declaration().Matches(Document.Resource("page.css"))
        .ToDictionary(static match => match.Groups[1].Value, static match => new PageColor(match.Groups[2].Value, match.Groups[3].Value));

    [Fact]
    public void The_palette_has_the_colours_of_the_page()
    {
        (string Name, PageColor Color)[] used =
        [
            ("background", PagePalette.Background), ("text", PagePalette.Text), ("quiet", PagePalette.Quiet), ("grid", PagePalette.Grid), ("path", PagePalette.Path), ("problem", PagePalette.Problem),
            ("point", PagePalette.Point), ("minimum", PagePalette.Minimum), ("validation", PagePalette.Validation), ("valley", PagePalette.Valley), ("height", PagePalette.Height),
        ];

        Assert.All(used, static color => Assert.Equal(Declared[color.Name], color.Color));
        Assert.Equal("first second third fourth fifth sixth".Split(' ').Select(static name => Declared[name]), PagePalette.Series);
    }

    [Fact]
    public void Rows_and_lines_to_compare_with_have_the_colours_of_the_page()
    {
        Assert.Contains("name: 'rows', x, y, hovertemplate: `${hover}<extra></extra>`,\n            marker: { color: theme.color('first')", Document.Resource("row-traces.js").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("line: { color: theme.color('second'), width: 2 }", Document.Resource("row-traces.js"), StringComparison.Ordinal);
        Assert.Equal((PagePalette.Series[0], PagePalette.Series[1]), (PagePalette.Rows, PagePalette.Comparison));
    }

    [Theory]
    [InlineData("loss-view.js", "'validation loss', x, .*\\s+line: { color: theme.color\\('validation'\\)")]
    [InlineData("live-pictures.js", "line\\('validation loss', .*, 'validation',")]
    [InlineData("validation-picture.js", "line\\('validation loss', .*, 'validation'\\)")]
    [InlineData("brushing.js", "selected: { marker: { color: theme.color\\('marked'\\)")]
    public void Validation_losses_and_marked_rows_have_one_colour_each(string script, string drawn) => Assert.Matches(drawn, Document.Resource(script));

    [NodeFact]
    public void Numbers_have_the_form_of_the_page()
    {
        var random = new Random(3);
        double[] numbers =
        [
            0, -0.3, 1980, 5691.729323, 65228.57, -63550852.09, 9999.96, 10_000, 999_999_999.4, 1e9, 1e-4, 9.99999e-5, 5e-324, double.MaxValue, 0.5, 2.5, 0.00012345,
            .. Enumerable.Range(0, 2000).Select(_ => Math.Exp((80 * random.NextDouble()) - 40) * (random.Next(2) == 0 ? -1 : 1)),
        ];

        foreach (var digits in new[] { 4, 5 })
        {
            var written = PageScripts.Read<string[]>($"[{string.Join(", ", numbers.Select(static number => number.ToString("R", CultureInfo.InvariantCulture)))}].map(number => text.number(number, {digits}))", "text.js");
            Assert.Equal(written, numbers.Select(number => ReadableNumber.Of(number, digits)));
        }

        Assert.Equal(["–", "∞", "−∞"], new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity }.Select(static number => ReadableNumber.Of(number)));
    }

    [GeneratedRegex("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")]
    private static partial Regex Declaration();
}
