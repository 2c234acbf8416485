namespace HousePrices.Tests;

/// <summary>The program on the seven houses of the tutorial, against the tutorial's numbers.</summary>
public sealed class TutorialTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    [Fact]
    public void Without_options_it_ends_where_the_tutorial_ends()
    {
        var run = _directory.Run().Succeeded();

        Close.To(-1.895379461, run.Found("Intercept"));
        Close.To(72.384970401, run.Found("Bedrooms"));
        Close.To(5959.729252525, run.Found("MSE"));
        Assert.Equal("Price = -1.89538 + 72.385·Bedrooms", run.Line("Model:"));
        Assert.StartsWith("200 epochs done", run.Line("Stopped:"), StringComparison.Ordinal);
        Assert.StartsWith("Training on 7 houses of the tutorial: 200 epochs at learning rate 0.0075", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_known_minimum_stands_beside_what_was_found()
    {
        var run = _directory.Run("--epochs", "3", "--no-plot", "--no-report").Succeeded();

        Close.To(-46.315789474, run.Minimum("Intercept"));
        Close.To(84.736842105, run.Minimum("Bedrooms"));
        Close.To(5691.729323308, run.Minimum("MSE"));
    }

    [Fact]
    public void The_loss_is_printed_every_ten_epochs_from_the_start_on()
    {
        var table = _directory.Run("--no-plot", "--no-report").Succeeded().LossTable;

        Assert.Equal(Enumerable.Range(0, 21).Select(row => row * 10), table.Select(row => row.Epoch));
        Close.To(65228.571428571, table[0].Loss);
        Close.To(5970.069663350, table[^2].Loss);
        Close.To(5959.729252525, table[^1].Loss);
    }

    [Fact]
    public void Twenty_five_epochs_at_a_low_rate_are_the_tutorials_too()
    {
        var run = _directory.Run("--learning-rate", "0.001", "--epochs", "25", "--no-plot", "--no-report").Succeeded();

        Close.To(8.190305477, run.Found("Intercept"));
        Close.To(31.033711264, run.Found("Bedrooms"));
        Close.To(23223.728170560, run.Found("MSE"));
        Assert.Equal([0, 10, 20, 25], run.LossTable.Select(row => row.Epoch));
    }

    [Fact]
    public void Without_an_epoch_nothing_is_learned()
    {
        var run = _directory.Run("--epochs", "0", "--no-plot", "--no-report").Succeeded();

        Assert.Equal(0, run.Found("Bedrooms"));
        Assert.Equal([0], run.LossTable.Select(row => row.Epoch));
    }

    [Fact]
    public void A_rate_that_diverges_is_explained_and_is_no_failure()
    {
        var run = _directory.Run("--learning-rate", "0.082", "--no-plot", "--no-report").Succeeded();

        Assert.StartsWith("the loss grew without bound", run.Line("Stopped:"), StringComparison.Ordinal);
        Assert.Contains(run.Output.Split('\n'), line => line.StartsWith("Advice:", StringComparison.Ordinal)
            && line.Contains("the largest stable one is 0.0812843063", StringComparison.Ordinal));
        Assert.True(run.LossTable[^1].Loss > 10 * run.LossTable[0].Loss);
    }

    [Fact]
    public void A_model_just_trained_predicts()
    {
        var run = _directory.Run("--predict", "6", "--no-plot", "--no-report").Succeeded();

        // −1.895379461388 + 6 · 72.384970400945
        Close.To(432.414442944, ProgramRun.Number(run.Line("Predicted Price with 6 Bedrooms:")));
    }

    [Theory]
    [InlineData("--epochs", "200")]
    [InlineData("--epochs", "1")]
    [InlineData("--learning-rate", "1e-9")]
    public void Every_number_has_at_least_nine_significant_digits(string option, string value)
    {
        var run = _directory.Run(option, value, "--no-plot", "--no-report").Succeeded();

        Assert.All(["Intercept", "Bedrooms", "MSE"], name =>
            Assert.True(SignificantDigits(run.FoundText(name)) >= 9, run.FoundText(name)));
    }

    [Fact]
    public void Help_names_every_option_and_its_default()
    {
        var run = _directory.Run("--help").Succeeded();

        Assert.All(
            ["--data <FILE>", "--save <FILE>", "--load <FILE>", "--predict <BEDROOMS>", "--exact", "--no-plot", "--report <FILE>", "houses.html", "--no-report", "--pictures <FOLDER>", "Bedrooms,Price", "the tutorial's seven houses"],
            text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.Matches(@"--learning-rate <RATE> .*\[default: 0\.0075\]", run.Output);
        Assert.Matches(@"--epochs <COUNT> .*\[default: 200\]", run.Output);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("sv_SE.UTF-8")]
    public void Numbers_are_the_same_where_people_write_a_decimal_comma_or_another_minus_sign(string language)
    {
        var there = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language };

        var run = _directory.Run(there, "--learning-rate", "0.0075", "--predict", "6", "--no-plot", "--no-report").Succeeded();

        Assert.Equal(_directory.Run("--predict", "6", "--no-plot", "--no-report").Output, run.Output);
        Close.To(-1.895379461, run.Found("Intercept"));
    }

    public void Dispose() => _directory.Dispose();

    private static int SignificantDigits(string number) =>
        number.Split('E')[0].Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();
}
