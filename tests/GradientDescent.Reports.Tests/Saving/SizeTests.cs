using System.Text;

namespace GradientDescent.Reports.Tests;

/// <summary>However many rows, features and epochs: a page that can be mailed.</summary>
public class SizeTests
{
    [Fact]
    public void A_common_page_is_below_a_million_and_six_hundred_thousand_bytes()
    {
        var (houses, flats, probes) = (new House.Trainer(new() { LearningRate = 0.0075 }), new Flat.Trainer(new() { Epochs = 9000 }), new Probe.Trainer());
        var (many, some) = (Flat.Some(20_000), Probe.Some(1000));

        Assert.InRange(Bytes(houses.Report(House.All, houses.Fit(House.All))), 1_000_000, 1_600_000);
        Assert.InRange(Bytes(flats.Report(many, flats.Fit(many))), 1_000_000, 1_600_000);
        Assert.InRange(Bytes(probes.Report(some, probes.Fit(some))), 1_000_000, 1_600_000);
    }

    [Fact]
    public void Hundreds_of_features_and_thousands_of_epochs_add_little()
    {
        AssertBelow<Features200>(1_600_000);
        AssertBelow<Features256>(1_800_000);
    }

    private static void AssertBelow<TWidth>(int bytes)
        where TWidth : IWidth
    {
        var fit = new WideTrainer<TWidth>(new() { Epochs = 10_000 }).Fit(WideTrainer<TWidth>.Rows(500));

        Assert.Equal(10_000, fit.Epochs);
        Assert.InRange(Bytes(new Report<WideModel<TWidth>>(fit)), 1_000_000, bytes);
    }

    private static int Bytes<TModel>(Report<TModel> report)
        where TModel : ILinearModel<TModel> => Encoding.UTF8.GetByteCount(report.ToHtml());
}
