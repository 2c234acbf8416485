namespace GradientDescent.Generators.Tests;

/// <summary>The paths in CONTRIBUTING.md exist.</summary>
public class ContributingPaths
{
    private static readonly RepositoryPaths Paths = new(Repository.FilesIn());

    [Fact]
    public void Every_path_exists()
    {
        var mentions = PathMention.In(Repository.Read("CONTRIBUTING.md"));

        Assert.True(mentions.Count > 60, $"Only {mentions.Count} paths were found: check the pattern.");
        var complaints = mentions.Select(Paths.Complaint).OfType<string>().Distinct().ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Theory]
    [InlineData("`README.md`")]
    [InlineData("`tests/GradientDescent.Fuzz`")]
    [InlineData("`Trials/Promises.cs`")]
    [InlineData("`tests/GradientDescent.Fuzz`: `Grammar/` writes them, `Program.cs` starts")]
    [InlineData("`tests/GradientDescent.Fuzz/Trials/Promises.cs`, `Program.cs` above")]
    [InlineData("```\ntests/…/Trials/Promises.cs, Grammar/  (words; Trials/)\n```")]
    [InlineData("`dotnet test -c Release tests/GradientDescent.Generators.Tests`")]
    [InlineData("`/usr/bin/python3 $folder/unknown.py`, `Test#Hint.verified.cs`, `'*Any*.cs'`, `CHROMIUM=/path/to/chrome`")]
    public void A_path_that_exists_is_accepted(string text) => Assert.Empty(Complaints(text));

    [Theory]
    [InlineData("`Grammar/Withheld.cs`")]
    [InlineData("`tests/GradientDescent.Fuzz`: `Grammar/Withheld.cs`")]
    [InlineData("`src/GradientDescent/Invented.cs`")]
    [InlineData("`src/GradientDescent/Invented/`")]
    [InlineData("`Invented.cs`")]
    [InlineData("`dotnet test tests/Invented`")]
    [InlineData("```\nrows   src/GradientDescent/Losses/, Invented/\n```")]
    [InlineData("`romises.cs`")]
    public void A_path_that_does_not_exist_is_reported(string text) =>
        Assert.Contains("does not exist", Assert.Single(Complaints(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("`Program.cs`")]
    [InlineData("`tests/GradientDescent.Fuzz`\n\n`Program.cs`")]
    [InlineData("- `tests/GradientDescent.Fuzz`\n- `Program.cs`")]
    public void An_ambiguous_short_path_is_reported(string text) =>
        Assert.Contains("may be any of", Assert.Single(Complaints(text)), StringComparison.Ordinal);

    private static IEnumerable<string> Complaints(string text) => PathMention.In(text).Select(Paths.Complaint).OfType<string>();
}
