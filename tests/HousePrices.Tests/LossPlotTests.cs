using System.Xml.Linq;

namespace HousePrices.Tests;

public sealed class LossPlotTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    private string Plot => _directory.PathOf("loss.svg");

    [Theory]
    [InlineData("--epochs", "200")]
    [InlineData("--epochs", "0")]
    [InlineData("--epochs", "5000")]
    [InlineData("--learning-rate", "0.082")]
    public void The_plot_is_a_well_formed_picture_in_the_current_directory(string option, string value)
    {
        var run = _directory.Run(option, value, "--no-report").Succeeded();

        Assert.Equal(Path.GetFileName(Plot), Path.GetFileName(run.Line("Plot written to")));
        var picture = XDocument.Load(Plot).Root!;
        Assert.Equal(XName.Get("svg", "http://www.w3.org/2000/svg"), picture.Name);
        Assert.NotEmpty(picture.Descendants(XName.Get("path", picture.Name.NamespaceName)));
    }

    [Fact]
    public void No_plot_is_written_when_none_is_wanted()
    {
        var run = _directory.Run("--no-plot", "--no-report").Succeeded();

        Assert.Empty(_directory.Files);
        Assert.DoesNotContain("written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plot_that_cannot_be_written_is_named_in_one_line()
    {
        Directory.CreateDirectory(Plot);

        Assert.Equal("loss.svg: this is a directory, not a file.", _directory.Run().Refusal());
    }

    public void Dispose() => _directory.Dispose();
}
