using System.Globalization;
using System.Text.RegularExpressions;

namespace HousePrices.Tests;

public sealed partial class PictureFolderTests : IDisposable
{
    private static readonly string[] Names = ["contour", "learning-rates", "loss", "predictions"];

    private readonly WorkingDirectory _directory = new();

    [Fact]
    public void All_pictures_are_written_into_a_new_folder_and_into_one_that_is_there()
    {
        for (var time = 0; time < 2; time++)
        {
            var run = _directory.Run("--no-plot", "--no-report", "--pictures", "a/b").Succeeded();

            Assert.Equal("b", Path.GetFileName(run.Line("Pictures written to")));
            Assert.Equal(
                Names.SelectMany(static name => (string[])[name + ".png", name + ".svg"]),
                Directory.GetFiles(_directory.PathOf("a/b")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_folder_has_a_name() => Assert.Equal("--pictures: the name of a folder is missing.", _directory.Run("--pictures", "").Refusal());

    [Fact]
    public void A_file_is_no_folder()
    {
        _directory.Write("taken", "");

        Assert.Equal("taken: this is a file, not a directory.", _directory.Run("--no-plot", "--no-report", "--pictures", "taken").Refusal());
    }

    /// <summary>Text, colours and shapes to the letter, coordinates to a tenth of a point: another processor rounds its sums another way.</summary>
    [FontFact]
    public void The_pictures_in_the_repository_are_those_of_today()
    {
        _directory.Run("--no-plot", "--no-report", "--pictures", "today").Succeeded();

        foreach (var name in Names)
        {
            var kept = File.ReadAllText(Path.Combine(HousePricesProgram.Repository, "src", "GradientDescent.Pictures", name + ".svg"));
            var today = File.ReadAllText(_directory.PathOf($"today/{name}.svg"));
            Assert.Equal(Coordinate().Replace(kept, "#").ReplaceLineEndings(), Coordinate().Replace(today, "#").ReplaceLineEndings());
            Assert.All(Coordinates(kept).Zip(Coordinates(today)), static pair => Assert.Equal(pair.First, pair.Second, 0.1));
        }
    }

    public void Dispose() => _directory.Dispose();

    private static IEnumerable<double> Coordinates(string picture) =>
        Coordinate().Matches(picture).Select(static number => double.Parse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"-?\d+(\.\d+)?(e[-+]?\d+)?")]
    private static partial Regex Coordinate();
}
