using System.Globalization;
using System.Text.Json;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class GroupFitTests : IDisposable
{
    private const string Header = "City,Heating,Area,Price\n";

    private const string Oslo = "Oslo,Gas,40,172\nOslo,Oil,55,229\nOslo,Gas,60,238\nOslo,Gas,71,280\n";

    private const string Rome = "Rome,Gas,70,281\nRome,Gas,75,271\nRome,Gas,95,360\nRome,Gas,NA,300\n";

    private const string Bergen = "Bergen,Oil,80,309\n";

    private readonly Folder _folder = new();
    private readonly string _table;

    public GroupFitTests() => _table = _folder.Write("cities.csv", Header + Rome + Oslo + Bergen);

    [Fact]
    public void Each_group_has_the_fit_of_its_rows()
    {
        var groups = Groups(Gd.Run("fit", _table, "Price ~ Area", "--by", "City", "--json").Success);
        foreach (var (index, rows) in (ReadOnlySpan<(int, string)>)[(1, Oslo), (2, Rome)])
        {
            var alone = JsonDocument.Parse(Gd.RunWith(Header + rows, "fit", "-", "Price ~ Area", "--json").Success).RootElement;
            foreach (var name in (ReadOnlySpan<string>)["rows", "skippedRows", "coefficients", "rSquared", "statistics"])
                Assert.Equal(alone.GetProperty(name).GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), groups[index].GetProperty(name).GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_group_that_is_too_small_says_so_and_stops_no_other()
    {
        var run = Gd.Run("fit", _table, "Price ~ Area", "--by", "City");
        Assert.Equal(
            """
            City    rows  Intercept     Area        R²  residual std error
            Bergen     1                                                    1 row cannot determine 2 weights.
            Oslo       4    35.1831  3.44366   0.99411             4.17867
            Rome       3    21.7143  3.52857  0.916657             19.9051

            """.ReplaceLineEndings("\n"),
            run.Success);
        Assert.Equal($"note: left out: Area Missing: 1 row ({_table}, line 5)\nnote: 1 group of 3 could not be fitted: the result says why.\n", run.Messages);
    }

    [Fact]
    public void Csv_has_a_line_per_group_with_all_digits()
    {
        var lines = Gd.Run("fit", _table, "Price ~ Area", "--by", "City", "--csv").Success.TrimEnd().Split('\n').Select(static line => line.Split(',')).ToArray();
        Assert.Equal(
            ["group", "rows", "coefficient.Intercept", "coefficient.Area", "standardError.Intercept", "standardError.Area", "rSquared", "residualStandardError", "residualDegreesOfFreedom", "meanLoss", "error"],
            lines[0]);
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        Assert.Equal(["Bergen", "1", "", "", "", "", "", "", "", "", "1 row cannot determine 2 weights."], lines[1]);
        var statistics = Groups(Gd.Run("fit", _table, "Price ~ Area", "--by", "City", "--json").Success)[1].GetProperty("statistics");
        Assert.Equal(statistics.GetProperty("coefficients")[1].GetProperty("standardError").GetDouble(), double.Parse(lines[2][5], CultureInfo.InvariantCulture));
        Assert.Equal(statistics.GetProperty("residualStandardError").GetDouble(), double.Parse(lines[2][7], CultureInfo.InvariantCulture));
    }

    /// <summary>In Rome, all houses have gas.</summary>
    [Fact]
    public void A_coefficient_that_a_group_does_not_determine_is_empty()
    {
        var lines = Gd.Run("fit", _table, "Price ~ Area + Heating", "--by", "City", "--csv").Success.Split('\n');
        Assert.Equal("coefficient.HeatingOil", lines[0].Split(',')[4]);
        Assert.Equal(("", ""), (lines[3].Split(',')[4], lines[3].Split(',')[7]));
        Assert.NotEqual("", lines[2].Split(',')[4]);
    }

    [Fact]
    public void All_other_columns_do_not_include_that_of_the_groups() =>
        Assert.StartsWith("group,rows,coefficient.Intercept,coefficient.HeatingOil,coefficient.Area,standardError", Gd.Run("fit", _table, "Price ~ .", "--by", "city", "--csv").Success, StringComparison.Ordinal);

    [Fact]
    public void Other_losses_and_penalties_have_no_statistics()
    {
        foreach (var options in (ReadOnlySpan<string[]>)[["--loss", "absolute"], ["--ridge", "0.1"]])
        {
            Assert.Contains("R²     loss\n", Gd.Run(["fit", _table, "Price ~ Area", "--by", "City", .. options]).Success, StringComparison.Ordinal);
            Assert.StartsWith("group,rows,coefficient.Intercept,coefficient.Area,rSquared,meanLoss,error\n", Gd.Run(["fit", _table, "Price ~ Area", "--by", "City", "--csv", .. options]).Success, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_without_a_group_are_a_group() => Assert.Contains(
        "\n(empty)     3 ", Gd.RunWith(Header + Oslo + Rome.Replace("Rome", "", StringComparison.Ordinal), "fit", "-", "Price ~ Area", "--by", "City").Success, StringComparison.Ordinal);

    [Fact]
    public void A_table_has_at_most_a_thousand_groups()
    {
        var file = _folder.Write("many.csv", "G,X,Y\n" + string.Concat(Enumerable.Range(0, 3003).Select(static i => $"{i / 3},{i % 3},{i * i % 7}\n")));
        var run = Gd.Run("fit", file, "Y ~ X", "--by", "G");
        Assert.Equal(1001, run.Success.Count('\n'));
        Assert.Equal("note: The table has the first 1,000 of 1,001 groups: --csv and --json have all of them.\n", run.Messages);
        Assert.Equal(1002, Gd.Run("fit", file, "Y ~ X", "--by", "G", "--csv").Success.Count('\n'));
        Assert.Equal(1001, Groups(Gd.Run("fit", file, "Y ~ X", "--by", "G", "--json").Success).Length);
    }

    [Fact]
    public void An_unknown_column_is_refused_with_the_nearest()
    {
        var run = Gd.Run("fit", _table, "Price ~ Area", "--by", "Cty");
        Assert.Equal((1, "", "error: There is no column 'Cty' for the groups of the rows: the nearest is 'City'.\n"), (run.Code, run.Out, run.Messages));
    }

    [Theory]
    [InlineData("--test", "20%")]
    [InlineData("--cv", "5")]
    [InlineData("--hc3")]
    [InlineData("--output", "model.json")]
    [InlineData("--report", "page.html")]
    [InlineData("--ridge auto", "auto")]
    [InlineData("--lasso auto", "auto")]
    public void Options_of_a_single_model_are_refused_by_name(string option, params string[] value)
    {
        var run = Gd.Run(["fit", _table, "Price ~ Area", "--by", "City", option.Split(' ')[0], .. value]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"error: {option} cannot be combined with --by: ", run.Messages, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonElement[] Groups(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("groups").EnumerateArray()];
}
