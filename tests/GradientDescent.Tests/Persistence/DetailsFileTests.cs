using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Persistence;

/// <summary>What a file has beside the weights is the model's that it is read as.</summary>
public class DetailsFileTests
{
    private static readonly Plot.Model Model = new() { Intercept = 1, Rooms = 2, HasGarage = 3, Width = 4, Depth = 5, Area = 6 };

    private static string[] Names => [.. ((ILinearModel)Model).Schema.WeightNames];

    [Fact]
    public void Another_order_of_properties_takes_covariance_and_ranges_along()
    {
        // Each number says what it is of.
        var details = Details(
            [.. Names.SelectMany(static one => Names.Select(other => (double)one[0] * other[0]))],
            [.. Names[..^1].Select(static name => new FeatureRange(name, name[0], name[0] + 1))]);

        var renovated = ModelFile.Parse<Renovated.Plot.Model>((Model with { }).AttachDetails(details).ToJson());

        var names = ((ILinearModel)renovated).Schema.WeightNames;
        Assert.NotEqual(Names, names);
        Assert.Equal(names.SelectMany(one => names.Select(other => (double)one[0] * other[0])), renovated.Details()!.Inference!.Covariance);
        Assert.Equal(names.SkipLast(1).Select(static name => new FeatureRange(name, name[0], name[0] + 1)), renovated.Details()!.Provenance!.Ranges);
    }

    public static TheoryData<ModelDetails, string> Faults => new()
    {
        { Details([1, 2, 3, 4], []), "has a covariance of 4 numbers, but 6 weights need 36." },
        { Details([.. Enumerable.Repeat(double.NaN, 36)], []), "has details with a number that is NaN or infinite." },
        { Details([.. new double[36]], [new("Rooms", 1, 2)]), "has ranges of Rooms, but its features are " },
        { Details([.. new double[36]], [null!]), "has null in its provenance." },
        { Details([-1, .. new double[35]], []), "has a negative variance of Rooms." },
        { Details([1, 2, 0, 0, 0, 0, 2, 1, .. new double[28]], []), "has a covariance of HasGarage and Rooms that no weights have." },
        { Details([1, 1, 0, 0, 0, 0, -1, 1, .. new double[28]], []), "has a covariance of HasGarage and Rooms that no weights have." },
        { Details([.. new double[36]], [.. Names[..^1].Select(static name => new FeatureRange(name, 2, 1))]), "has a range of Rooms whose minimum is above its maximum." },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void What_no_file_could_be_read_with_is_not_written(ModelDetails details, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => (Model with { }).AttachDetails(details).ToJson()).Message);

    [Fact]
    public void A_file_with_a_covariance_of_another_size_is_refused()
    {
        var json = (Model with { }).AttachDetails(Details([.. new double[36]], [])).ToJson().Replace("\"covariance\": [\n      0,", "\"covariance\": [", StringComparison.Ordinal);

        Assert.Equal("The model's text: has a covariance of 35 numbers, but 6 weights need 36.", Assert.Throws<ModelFormatException>(() => ModelFile.Parse<Plot.Model>(json)).Message);
    }

    [Fact]
    public void Half_a_character_is_refused() => Assert.Equal(
        "The model's text: has half of a surrogate pair in 'ours'.",
        Assert.Throws<ModelFormatException>(() => ModelFile.Parse<Plot.Model>(Extended("\"\"").Replace("\"ours\": \"\"", "\"ours\": \"\\ud800\"", StringComparison.Ordinal))).Message);

    [Theory]
    [InlineData(65)]
    [InlineData(511)]
    public void What_a_file_is_read_with_can_be_written_again(int depth)
    {
        var json = Extended(new string('[', depth) + new string(']', depth));

        Assert.Equal(json, ModelFile.Parse<Plot.Model>(json).ToJson());
    }

    private static string Extended(string json) => (Model with { }).AttachDetails(new() { Extensions = new Dictionary<string, string> { ["ours"] = json } }).ToJson();

    private static ModelDetails Details(double[] covariance, FeatureRange[] ranges) =>
        new() { Inference = new(covariance, 1, 2), Provenance = new(3, "1.0.0") { Ranges = ranges } };
}
