using System.Text;

namespace HousePrices.Tests;

public sealed class SavedModelTests : IDisposable
{
    private const string Whole = """
        {
          "format": "GradientDescent.LinearModel",
          "version": 1,
          "model": "House",
          "target": "Price",
          "intercept": 20,
          "coefficients": [
            { "feature": "Bedrooms", "value": 7.5 }
          ]
        }
        """;

    private readonly WorkingDirectory _directory = new();

    [Fact]
    public void A_saved_model_predicts_as_it_did_when_it_was_trained()
    {
        var trained = _directory.Run("--save", "model.json", "--predict", "6", "--no-plot", "--no-report").Succeeded();
        Assert.EndsWith("model.json", trained.Line("Model written to"), StringComparison.Ordinal);

        var loaded = _directory.Run("--load", "model.json", "--predict", "6").Succeeded();

        Assert.Equal(trained.Line("Predicted Price with 6 Bedrooms:"), loaded.Line("Predicted Price with 6 Bedrooms:"));
        Assert.Equal(trained.Line("Model:"), loaded.Line("Model:"));
    }

    [Fact]
    public void A_loaded_model_is_used_as_it_is_and_nothing_is_trained()
    {
        _directory.Write("model.json", Whole);

        var run = _directory.Run("--load", "model.json", "--predict", "2.5").Succeeded();

        Assert.Equal(38.75, ProgramRun.Number(run.Line("Predicted Price with 2.5 Bedrooms:")));
        Assert.Empty(run.LossTable);
        Assert.Equal(["model.json"], _directory.Files);
    }

    [Theory]
    [InlineData("--epochs", "10")]
    [InlineData("--learning-rate", "0.01")]
    [InlineData("--data", "houses.csv")]
    [InlineData("--save", "other.json")]
    [InlineData("--report", "other.html")]
    [InlineData("--pictures", "pictures")]
    public void Options_that_train_make_no_sense_with_a_loaded_model(string option, string value)
    {
        _directory.Write("model.json", Whole);

        Assert.EndsWith($"leave out {option}.", _directory.Run("--load", "model.json", option, value).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_not_there_is_named() =>
        Assert.Equal("model.json: there is no such file or directory.", Refusal());

    [Fact]
    public void A_directory_is_no_model()
    {
        Directory.CreateDirectory(_directory.PathOf("model.json"));

        Assert.Equal("model.json: this is a directory, not a file.", Refusal());
    }

    [Theory]
    [InlineData(0, "model.json, line 1, byte 1: ")]
    [InlineData(60, "model.json, line 3, byte ")]
    [InlineData(165, "model.json, line 8, byte ")]
    public void A_truncated_model_is_refused_where_it_breaks_off(int length, string place)
    {
        _directory.Write("model.json", Whole[..length]);

        var refusal = Refusal();

        Assert.StartsWith(place, refusal, StringComparison.Ordinal);
        Assert.EndsWith("this is not a complete model file.", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_noise_is_no_model()
    {
        File.WriteAllBytes(_directory.PathOf("model.json"), Noise.Bytes);

        Assert.StartsWith("model.json, line 1, byte ", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"House\"", "\"Car\"", "model.json: is a model of Car with the target Price, not of House with the target Price.")]
    [InlineData("\"Bedrooms\"", "\"Doors\"", "model.json: has no coefficient for Bedrooms.")]
    [InlineData("\"version\": 1", "\"version\": 3", "model.json: is of format version 3; this program reads versions up to 2.")]
    public void Another_models_file_is_refused(string original, string other, string refusal)
    {
        _directory.Write("model.json", Whole.Replace(original, other, StringComparison.Ordinal));

        Assert.Equal(refusal, Refusal());
    }

    [Theory]
    [InlineData("nowhere/model.json", "nowhere/model.json: there is no such file or directory.")]
    [InlineData(".", ".: this is a directory, not a file.")]
    [InlineData("", "--save: the name of a file is missing.")]
    public void A_model_that_cannot_be_saved_is_named(string path, string refusal) =>
        Assert.Equal(refusal, _directory.Run("--no-plot", "--no-report", "--save", path).Refusal());

    [Fact]
    public void Saving_replaces_an_older_model_and_leaves_nothing_beside_it()
    {
        _directory.Write("model.json", Whole);

        _directory.Run("--no-plot", "--no-report", "--epochs", "0", "--save", "model.json").Succeeded();

        Assert.DoesNotContain("7.5", File.ReadAllText(_directory.PathOf("model.json"), Encoding.UTF8), StringComparison.Ordinal);
        Assert.Equal(["model.json"], _directory.Files);
    }

    public void Dispose() => _directory.Dispose();

    private string Refusal() => _directory.Run("--load", "model.json", "--predict", "6").Refusal();
}
