namespace HousePrices.Tests;

public sealed class ReportPageTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    [Fact]
    public void Without_options_a_plot_and_a_page_are_left_in_the_current_directory()
    {
        var run = _directory.Run().Succeeded();

        Assert.Equal(["houses.html", "loss.svg"], _directory.Files);
        var path = run.Line("Report written to");
        Assert.True(Path.IsPathFullyQualified(path));
        Assert.Equal("houses.html", Path.GetFileName(path));
    }

    [Fact]
    public void The_page_is_of_the_descent_at_the_tutorials_rates()
    {
        _directory.Run("--no-plot", "--report", "page.html").Succeeded();

        var page = File.ReadAllText(_directory.PathOf("page.html"));
        Assert.Contains("<title>House: prediction of Price</title>", page, StringComparison.Ordinal);
        Assert.Contains("\"learningRates\":[0.001,0.0075,0.075,0.08,0.082]", page, StringComparison.Ordinal);
        Assert.Contains("\"epochs\":200", page, StringComparison.Ordinal);
        Assert.Equal(["page.html"], _directory.Files);
    }

    [Theory]
    [InlineData("2,100\n")]
    [InlineData("2,100\n2,100\n2,100\n2,100\n2,100\n2,100\n")]
    [InlineData("1,80\n2,170\n3,100\n3,220\n4,200\n")]
    public void Houses_too_few_or_too_alike_to_validate_a_penalty_have_a_page_too(string houses)
    {
        _directory.Write("few.csv", "Bedrooms,Price\n" + houses);

        _directory.Run("--no-plot", "--data", "few.csv").Succeeded();

        Assert.Equal(["few.csv", "houses.html"], _directory.Files);
    }

    [Theory]
    [InlineData("nowhere/houses.html", "nowhere/houses.html: there is no such file or directory.")]
    [InlineData(".", ".: this is a directory, not a file.")]
    public void A_page_that_cannot_be_written_is_named_in_one_line_and_leaves_nothing(string path, string refusal)
    {
        Assert.Equal(refusal, _directory.Run("--no-plot", "--report", path).Refusal());
        Assert.Empty(_directory.Files);
    }

    public void Dispose() => _directory.Dispose();
}
