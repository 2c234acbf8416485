using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Prediction;

public class ModelDetailsTests
{
    private static readonly Home.Trainer Trainer = new();
    private static readonly FitResult<Home.Model> Fit = Trainer.Fit(Home.Some);

    private static int WeightCount => ((ILinearModel)Fit.Model).Schema.WeightCount;

    private static ModelDetails Details => Fit.Details(Trainer.PrepareRows(Home.Some, Fit.Model), new DateOnly(2026, 11, 29));

    [Fact]
    public void Ranges_and_counts_are_those_of_the_rows()
    {
        var provenance = Details.Provenance!;

        Assert.Equal(Home.Some.Length, provenance.Rows);
        Assert.Equal(new FeatureRange("Rooms", 1, 6), provenance.Ranges[0]);
        Assert.Equal(new FeatureRange("LogArea", Math.Log(33), Math.Log(180)), provenance.Ranges[1]);
        Assert.Equal(
            Home.Some.CountBy(static home => home.Heat).Select(static pair => ($"{pair.Key}", (long)pair.Value)).Order(),
            provenance.LevelCounts.Where(static count => count.Property == "Heat").Select(static count => (count.Level, count.Rows)).Order());
        Assert.Equal(Fit.Metrics.RSquared, provenance.Scores["RSquared"]);
    }

    [Fact]
    public void A_row_outside_of_them_is_told_with_its_property()
    {
        var model = (Fit.Model with { }).AttachDetails(Details);

        Assert.All(Home.Some, home => Assert.False(model.IsExtrapolating(home)));
        foreach (var (home, expected) in new[]
        {
            (Home.Some[0] with { Rooms = 9 }, "Rooms"), (Home.Some[0] with { Area = 500 }, "Area"), (Home.Some[0] with { Built = new(2026, 1, 1) }, "Built"),
            (Home.Some[0] with { Heat = (Heat)5 }, "Heat"), (Home.Some[0] with { Area = double.NaN }, "Area"),
        })
        {
            Assert.True(model.IsExtrapolating(home, out var property));
            Assert.Equal(expected, property);
        }
    }

    [Fact]
    public void Without_ranges_the_question_is_refused() => Assert.StartsWith(
        "The model of Home has no ranges of its training rows", Assert.Throws<InvalidOperationException>(() => (Fit.Model with { }).IsExtrapolating(Home.Some[0])).Message);

    [Fact]
    public void A_file_keeps_them_and_what_it_does_not_know()
    {
        var details = Details with
        {
            Inference = new([.. Enumerable.Range(0, WeightCount * WeightCount).Select(static at => (1.0 + (at / WeightCount)) * (1 + (at % WeightCount)))], 0.5, 7, 1.01),
            Extensions = new Dictionary<string, string> { ["ours"] = """{"a":[1,2,{"b":null}]}""" },
        };
        var model = (Fit.Model with { }).AttachDetails(details);

        foreach (var loaded in new ILinearModel[] { ModelFile.Parse<Home.Model>(model.ToJson()), new LinearModel(model.ToJson()) })
        {
            Assert.Equal(model.ToJson(), loaded.ToJson());
            var known = loaded.Details()!;
            Assert.Equal(details.Inference.Covariance, known.Inference!.Covariance);
            Assert.Equal((0.5, 7.0, 1.01), (known.Inference.ResidualVariance, known.Inference.DegreesOfFreedom, known.Inference.SmearingFactor));
            Assert.Equal(details.Provenance!.Ranges, known.Provenance!.Ranges);
            Assert.Equal(details.Provenance.LevelCounts, known.Provenance.LevelCounts);
            Assert.Equal(new DateOnly(2026, 11, 29), known.Provenance.Date);
            Assert.Contains("\"b\"", known.Extensions["ours"]);
        }
    }

    [Fact]
    public void They_make_no_model_differ()
    {
        var (one, other) = (Fit.Model with { }, (Fit.Model with { }).AttachDetails(Details));

        Assert.Equal(one, other);
        Assert.Null(one.Details());
        Assert.Null(other.AttachDetails(null).Details());
    }

    [Theory]
    [InlineData("intercept", "1", "A model file has its own entry 'intercept'")]
    [InlineData("ours", "{", "The extension 'ours' is not JSON")]
    [InlineData("ours", "\"\\ud800\"", "The extension 'ours' contains half of a surrogate pair: give valid Unicode text.")]
    public void Extensions_that_no_file_can_have_are_refused(string name, string json, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => (Fit.Model with { }).AttachDetails(new() { Extensions = new Dictionary<string, string> { [name] = json } }).ToJson()).Message);

    [Fact]
    public void Smearing_is_the_mean_of_the_exponentials_of_the_residuals()
    {
        var expected = Home.Some.Average(home => home.Price / Fit.Model.Predict(home));

        Assert.Equal(expected, Fit.SmearingFactor(Trainer.PrepareRows(Home.Some, Fit.Model)), 1e-12);
        var house = new House.Trainer();
        var fit = house.Fit(House.Tutorial);
        Assert.Throws<InvalidOperationException>(() => fit.SmearingFactor(house.PrepareRows(House.Tutorial, fit.Model)));
    }

    [Fact]
    public void A_stream_keeps_a_model_and_stays_open()
    {
        using var stream = new MemoryStream();
        Fit.Model.Save(stream);
        stream.Position = 0;

        Assert.Equal(Fit.Model, Home.Model.Load(stream));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_feature_that_is_computed_otherwise_is_refused()
    {
        var json = new House.Model { Intercept = 1, Bedrooms = 2 }.ToJson().Replace(
            """
                      "kind": "number",
                      "property": "Bedrooms"
            """.ReplaceLineEndings("\n"), "\"kind\": \"function\", \"function\": \"Log\", \"property\": \"Bedrooms\"", StringComparison.Ordinal);

        Assert.Contains("does not say what Bedrooms is computed from", Assert.Throws<ModelFormatException>(() => ModelFile.Parse<House.Model>(json)).Message);
    }
}
