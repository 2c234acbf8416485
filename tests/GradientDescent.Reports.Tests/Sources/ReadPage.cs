using System.Globalization;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>A page that is read again after each change.</summary>
internal sealed class ReadPage<TModel>(OpenPage page, Report<TModel> report, PlainRows rows) : IAsyncDisposable
    where TModel : ILinearModel<TModel>
{
    /// <summary>The page sums in another order; models in single precision are less exact.</summary>
    private const double Rounding = 1e-8, SingleRounding = 1e-4;

    public OpenPage Page => page;

    public async Task After(string tab, params (string Control, string Value)[] changes)
    {
        await page.Show(tab);
        foreach (var (control, value) in changes)
            await page.Set(control, value);
        var (unsourced, numbers, controls) = await RunningText.Of(page);
        var schema = report.Fit.Shape.Schema;
        Assert.Empty(RunningText.Suspicious(unsourced, [.. schema.WeightNames, schema.TargetName, schema.RecordName]));
        var sources = new PageSources<TModel>(report, rows, controls);
        Assert.All(numbers.Distinct(), number =>
        {
            var expected = sources.Of(number.Source);
            Assert.True(IsRight(number, expected), $"{number} is {expected}.");
        });
        page.HasNoTrouble();
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();

    private bool IsRight(RunningText.Number number, SourceValue expected)
    {
        if (expected.Texts is { } texts)
            return texts.Contains(number.Value);
        var value = number.Value is "NaN" or "null" ? double.NaN : double.Parse(number.Value.Replace("Infinity", "∞", StringComparison.Ordinal), Infinite);
        var tolerance = (report.Fit.Model is Probe.Model ? SingleRounding : Rounding) * Math.Max(Math.Abs(expected.Number), expected.Scale);
        return (value.Equals(expected.Number) || Math.Abs(value - expected.Number) <= tolerance) && ShownNumber.Is(number.Shown, value);
    }

    private static NumberFormatInfo Infinite => new() { PositiveInfinitySymbol = "∞", NegativeInfinitySymbol = "-∞" };
}
