namespace GradientDescent.Tool.Tests.Commands;

public sealed class ReportTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData]
    [InlineData("--loss", "absolute")]
    [InlineData("--ridge", "auto", "--cv", "2")]
    [InlineData("--learning-rate", "auto", "--epochs", "5", "--standardize")]
    public void The_page_of_a_fit_is_saved(params string[] options)
    {
        var path = _folder.PathOf("page.html");
        Assert.Contains($"note: The page is in {path}.\n", Gd.Run(["fit", _folder.Houses, "Price ~ Area + Heating", "--report", path, .. options]).Messages, StringComparison.Ordinal);

        var page = File.ReadAllText(path);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("\"HeatingOil\"", page, StringComparison.Ordinal);
        Assert.Equal(["page.html"], Directory.GetFiles(Path.GetDirectoryName(path)!, "*page*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_an_error()
    {
        var run = Gd.Run("fit", _folder.Houses, "Price ~ Area", "--report", _folder.PathOf("nowhere/page.html"));
        Assert.Equal(1, run.Code);
        Assert.Contains("does not exist. Create it first.", run.Messages, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
