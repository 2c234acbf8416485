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

    [Theory]
    [InlineData("--report")]
    [InlineData("--output")]
    public void A_file_that_cannot_be_written_is_refused_before_the_fit(string option)
    {
        var folder = _folder.PathOf("nowhere");
        var run = Gd.Run("fit", "no-such.csv", "Price ~ Area", option, Path.Combine(folder, "file"));
        Assert.Equal(2, run.Code);
        Assert.Contains($"{option}: the folder '{folder}' does not exist. Create it first.", run.Messages, StringComparison.Ordinal);

        Assert.Contains($"{option}: '{Path.GetTempPath()}' is not a file", Gd.Run("fit", "no-such.csv", "Price ~ Area", option, Path.GetTempPath()).Messages, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
