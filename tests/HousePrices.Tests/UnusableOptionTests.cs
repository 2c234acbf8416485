namespace HousePrices.Tests;

public sealed class UnusableOptionTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData("0,0075")]
    [InlineData("fast")]
    public void A_learning_rate_is_a_finite_number_above_zero(string rate) =>
        Assert.Equal($"--learning-rate: '{rate}' cannot be used, give a finite number above 0.", _directory.Run("--learning-rate", rate).Refusal());

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("NaN")]
    [InlineData("1000001")]
    [InlineData("99999999999999999999")]
    public void Epochs_are_a_whole_number_within_reason(string epochs) =>
        Assert.Equal($"--epochs: '{epochs}' cannot be used, give a whole number from 0 to 1000000.", _directory.Run("--epochs", epochs).Refusal());

    [Theory]
    [InlineData("NaN", "--predict: 'NaN' cannot be used, give a finite number.")]
    [InlineData("1e308", "--predict: the price of a house with 1E+308 bedrooms is too large for a double.")]
    public void A_price_is_predicted_for_a_number_of_bedrooms(string bedrooms, string refusal) =>
        Assert.Equal(refusal, _directory.Run("--no-plot", "--no-report", "--predict", bedrooms).Refusal());

    [Fact]
    public void A_report_is_wanted_or_not() => Assert.Equal(
        "--report and --no-report contradict each other: leave one of them out.", _directory.Run("--report", "a.html", "--no-report").Refusal());

    [Theory]
    [InlineData("--speed")]
    [InlineData("houses.csv")]
    [InlineData("--epochs")]
    public void What_the_program_does_not_know_is_named_and_nothing_is_trained(string word)
    {
        var run = _directory.Run(word);

        Assert.Contains($"'{word}'", run.Refusal(), StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Empty(_directory.Files);
    }

    public void Dispose() => _directory.Dispose();
}
