namespace GradientDescent.Tool.Tests.Commands;

/// <summary>What would be done wrongly, or not at all, is said.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("'--frob' is no option of gd fit.", "fit", "HOUSES", "Price ~ Area", "--frob")]
    [InlineData("'--rigde' is no option of gd fit: did you mean --ridge.", "fit", "HOUSES", "--rigde", "1", "Price ~ Area")]
    [InlineData("'--by' is no option of gd predict.", "predict", "MODEL", "HOUSES", "--by", "City")]
    [InlineData("--output: '-' is not a file", "fit", "HOUSES", "Price ~ Area", "-o", "-")]
    [InlineData("--dry-run shows columns and a record", "fit", "HOUSES", "Price ~ Area", "--dry-run", "--json")]
    [InlineData("--explain writes amounts instead of the rows: leave out --column.", "predict", "MODEL", "HOUSES", "--explain", "--column", "x")]
    [InlineData("--threads must be 1 or more.", "fit", "HOUSES", "Price ~ Area", "--threads", "0")]
    [InlineData("Option '--ridge' expects a single argument but 2 were provided. See gd --help.", "fit", "HOUSES", "Price ~ Area", "--ridge", "1", "--ridge", "2")]
    [InlineData("Required argument missing for option: '--ridge'. See gd --help.", "fit", "HOUSES", "Price ~ Area", "--ridge")]
    [InlineData("--encoding: 'utf-7' is no known encoding", "fit", "HOUSES", "Price ~ Area", "--encoding", "utf-7")]
    [InlineData("--date-format: '%' is no format of dates or times", "fit", "HOUSES", "Price ~ Area", "--date-format", "%")]
    [InlineData("--column is empty. See gd predict --help.", "predict", "MODEL", "HOUSES", "--column", "")]
    [InlineData("--table is empty. See gd sql --help.", "sql", "MODEL", "--dialect", "sqlite", "--table", " ")]
    [InlineData("--name: 'class' is not a C# identifier", "csharp", "MODEL", "--name", "class")]
    [InlineData("--cv: 'x' is no whole number. See gd fit --help.", "fit", "HOUSES", "Price ~ Area", "--cv", "x")]
    [InlineData("--sample: '1e3' is no whole number. See gd fit --help.", "fit", "HOUSES", "Price ~ Area", "--sample", "1e3")]
    [InlineData("--confidence: '95%' is no number. See gd fit --help.", "fit", "HOUSES", "Price ~ Area", "--confidence", "95%")]
    public void Options_without_effect_are_refused(string message, params string[] line)
    {
        var run = Gd.Run(Named(line));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"error: {message}", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_diverged_is_not_saved()
    {
        var path = _folder.PathOf("diverged.json");
        var run = Gd.Run("fit", _folder.Houses, "Price ~ Area", "--learning-rate", "1", "-o", path);
        Assert.Equal(1, run.Code);
        Assert.Contains("error: The descent diverged: its model is not saved.", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("The model is in", run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,x\n5,6\n7,x\n", "b ~ a", "The target b is a category: a target is a number. If its values are numbers: 'x' is none. Name what stands for missing values with --na")]
    [InlineData("a;b\n1;2,5\n3;4,5\n5;5,25\n", "a ~ b", "with decimal commas, give --decimal-comma.")]
    public void Texts_among_numbers_are_shown(string table, string formula, string message)
    {
        var run = Gd.Run("fit", _folder.Write("texts.csv", table), formula);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-o", "TABLE")]
    [InlineData("--report", "TABLE")]
    [InlineData("-o", "FILE", "--report", "FILE")]
    public void Files_that_are_read_or_written_are_not_overwritten(params string[] options)
    {
        var table = _folder.Write("table.csv", "x,y\n1,3\n2,5\n3,6\n4,9\n");
        string[] words = [.. options.Select(word => word switch { "TABLE" => table, "FILE" => _folder.PathOf("twice"), _ => word })];
        var run = Gd.Run(["fit", table, "y ~ x", .. words]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.EndsWith("would be overwritten: give another file to write.\n", run.Messages, StringComparison.Ordinal);
        Assert.StartsWith("x,y\n", File.ReadAllText(table), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_rows_as_weights_have_a_model()
    {
        var path = _folder.PathOf("two.json");
        Assert.Equal(0, Gd.Run("fit", _folder.Write("two.csv", "x,y\n1,2\n2,4\n"), "y ~ x", "-o", path).Code);
        Assert.Equal(6, LinearModel.Load(path).Predict(new Dictionary<string, object?> { ["x"] = 3 }), 1e-9);
    }

    [Fact]
    public void Rows_without_any_prediction_are_an_error()
    {
        var rows = _folder.Write("none.csv", "Area,Price\nlarge,1\n");
        var (model, path) = (_folder.Write("x.csv", "Area,Price\n1,3\n2,5\n3,6\n"), _folder.PathOf("x.json"));
        Assert.Equal(0, Gd.Run("fit", model, "Price ~ Area", "-o", path).Code);
        Assert.EndsWith("error: No row has a prediction.\n", Gd.Run("predict", path, rows).Messages, StringComparison.Ordinal);
        Assert.EndsWith("error: There are no scores, because no row has a target and a prediction.\n", Gd.Run("evaluate", path, rows).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fraction_is_predicted_where_all_training_rows_are_whole()
    {
        var path = _folder.PathOf("whole.json");
        Assert.Equal(0, Gd.Run("fit", _folder.Write("whole.csv", "x,y\n1,3\n2,5\n3,7\n"), "y ~ x", "-o", path).Code);
        Assert.Equal("x,Predictedy\n1.5,4\n", Gd.Run("predict", path, _folder.Write("half.csv", "x\n1.5\n"), "--column", "Predictedy").Success);
    }

    [Fact]
    public void A_missing_weight_leaves_its_row_out()
    {
        var run = Gd.Run("fit", _folder.Write("weights.csv", "x,y,w\n1,3,1\n2,5,\n3,6,2\n4,9,1\n"), "y ~ x", "--weights", "w");
        Assert.Contains("No. Observations:                   3", run.Success, StringComparison.Ordinal);
        Assert.Contains("note: left out: w Missing: 1 row", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_can_mean_a_missing_value()
    {
        var path = _folder.Write("na.csv", "x,y\n1,3\n2,5\n3,6\n-999,9\n5,12\n6,-999\n");
        Assert.Contains("No. Observations:                   4", Gd.Run("fit", path, "y ~ x", "--na", "-999").Success, StringComparison.Ordinal);
        var lines = _folder.Write("na.jsonl", string.Concat(File.ReadLines(path).Skip(1).Select(static line => line.Split(',')).Select(static cells => $"{{\"x\":{cells[0]},\"y\":{cells[1]}}}\n")));
        Assert.Contains("No. Observations:                   4", Gd.Run("fit", lines, "y ~ x", "--na", "-999").Success, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_of_different_offsets_are_instants()
    {
        var run = Gd.Run("describe", _folder.Write("times.csv", "t,y\n2024-01-01T10:00:00Z,1\n2024-01-01T12:00:00+02:00,1\n2024-01-01T13:00:00Z,4\n"), "--json");
        Assert.Contains("\"type\": \"DateTimeOffset\"", run.Success, StringComparison.Ordinal);
        Assert.Contains("\"distinct\": 2", run.Success, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_are_told_beside_coefficients_as_CSV() => Assert.Contains(
        "note: By cross-validation: 5 rows, RMSE ", Gd.Run("fit", _folder.Houses, "Price ~ Area", "--cv", "5", "--csv").Messages, StringComparison.Ordinal);

    [Fact]
    public void Robust_errors_without_errors_are_told() => Assert.Contains(
        "note: --hc3 has no effect", Gd.Run("fit", _folder.Houses, "Price ~ Area", "--hc3", "--ridge", "1").Messages, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private string[] Named(string[] line) => [.. line.Select(word => word switch { "HOUSES" => _folder.Houses, "MODEL" => _folder.Model, _ => word })];
}
