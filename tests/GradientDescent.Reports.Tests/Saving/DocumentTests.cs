using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using GradientDescent.Reports.Page;

namespace GradientDescent.Reports.Tests;

/// <summary>The page is the template with everything that it names in its place.</summary>
public partial class DocumentTests
{
    private static readonly string Template = Document.Template("page.html");

    private static string Tutorial(int? threads = null)
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, MaxDegreeOfParallelism = threads });
        return trainer.Report(House.All, trainer.Fit(House.All)).ToHtml();
    }

    [Fact]
    public void Everything_that_the_template_names_stands_in_the_page_once()
    {
        var page = Tutorial();
        string[] parts = [.. Part().Matches(Template).Select(static part => part.Groups[1].Value + part.Groups[2].Value)];

        Assert.Contains("page.css", parts);
        Assert.Contains("start.js", parts);
        Assert.Equal(parts.Distinct(), parts);
        Assert.All(parts, part => Assert.Equal(2, page.Split(Document.Resource(part)).Length));
        Assert.Contains(Convert.ToBase64String(Document.Bytes(Document.Plotly)), page, StringComparison.Ordinal);
        Assert.Equal(Scripts().Count(Template), Scripts().Count(page));
        Assert.Empty(Part().Matches(page));
    }

    /// <summary>What both pages need is written once.</summary>
    [Fact]
    public void The_page_of_a_running_descent_shares_the_head_and_the_shell()
    {
        string[] Own(string name) => [.. Document.Resource(name).Split('\n').Where(static line => line.StartsWith("<script", StringComparison.Ordinal) || line.StartsWith("<meta", StringComparison.Ordinal))];

        Assert.Empty(Own("page.html").Intersect(Own("live.html")));
        Assert.All(["page.html", "live.html"], static name => Assert.StartsWith("<!DOCTYPE html>\n", Document.Text(name, "", "{}").ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public void No_script_ends_before_its_end() =>
        Assert.All(Part().Matches(Template).Select(static part => part.Groups[1].Value).Where(static script => script != ""),
            static script => Assert.DoesNotContain("</script", Document.Resource(script), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_script_and_style_that_is_embedded_is_named()
    {
        var embedded = typeof(Document).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal));

        var named = ((string[])[Template, Document.Template("live.html")]).SelectMany(static page => Part().Matches(page)).Select(static part => part.Groups[1].Value + part.Groups[2].Value);
        Assert.Equal(embedded.Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_licence_of_plotly_is_in_the_page()
    {
        var page = Tutorial();

        Assert.Contains("Copyright (c) 2016-2024 Plotly Technologies Inc.", page, StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted, free of charge", page, StringComparison.Ordinal);
        Assert.Contains("ieee754. BSD-3-Clause License", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bundle_of_plotly_is_the_one_that_was_checked_in_with_its_hash()
    {
        var hash = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "plotly.js.gz.sha256"))[..64];

        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Document.Bytes(Document.Plotly))));
    }

    [Fact]
    public void The_bundle_of_plotly_has_no_trace_that_no_script_draws()
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(Document.Bytes(Document.Plotly)), CompressionMode.Decompress));
        var traces = reader.ReadLine()!.Split("traces: ")[1].Replace(" */", "", StringComparison.Ordinal).Split(", ");
        var scripts = string.Concat(Part().Matches(Template).Select(static part => Document.Resource(part.Groups[1].Value + part.Groups[2].Value)));

        Assert.Contains("scatter3d", traces);
        Assert.All(traces, trace => Assert.Contains($"type: '{trace}'", scripts, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("٫", "-", "١٬")]
    [InlineData(",", "−", ".")]
    public void No_culture_changes_a_byte(string point, string minus, string group)
    {
        var expected = Tutorial();
        var (before, odd) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberGroupSeparator) = (point, minus, group);
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Tutorial());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_number_of_threads_changes_a_byte()
    {
        var flats = Flat.Some(60_000);
        var expected = Page(threads: 1);

        Assert.Equal(expected, Page(threads: 2));
        Assert.Equal(expected, Page(threads: 3));

        string Page(int threads)
        {
            var trainer = new Flat.Trainer(new() { Epochs = 30, GradientSource = GradientSource.Direct, MaxDegreeOfParallelism = threads });
            return trainer.Report(flats, trainer.Fit(flats)).ToHtml();
        }
    }

    [GeneratedRegex("""<script src="([^"]+)"></script>|<link rel="stylesheet" href="([^"]+)">""")]
    private static partial Regex Part();

    [GeneratedRegex("</script>")]
    private static partial Regex Scripts();
}
