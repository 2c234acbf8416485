namespace GradientDescent.Tool.Tests.Commands;

/// <summary>The rows and the formula of a command line, and what takes the place of a formula.</summary>
public sealed class FormulaWordsTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void A_target_is_predicted_by_all_other_usable_columns()
    {
        Assert.Equal(Gd.Run("fit", _folder.Houses, "Price ~ .").Success, Gd.Run("fit", _folder.Houses, "--target", "Price").Success);
        Assert.Equal(Gd.Run("record", _folder.Houses, "Price ~ .").Success, Gd.Run("record", "--target", "Price", _folder.Houses).Success);
        Assert.Equal(
            Gd.Run("fit", _folder.Houses, "Price ~ . - Id", "--weights", "Id", "--dry-run").Success, Gd.Run("fit", _folder.Houses, "--target", "Price", "--weights", "Id", "--dry-run").Success);
    }

    [Fact]
    public void A_target_may_have_any_name()
    {
        var rows = _folder.Write("names.csv", "a`b ~ c,d\n1,2\n3,5\n4,9\n7,8\n");
        Assert.Contains("\"d\"", Gd.Run("fit", rows, "--target", "a`b ~ c", "--json").Success, StringComparison.Ordinal);

        var unknown = Gd.Run("fit", rows, "--target", "d`");
        Assert.Equal((2, "error: There is no column 'd`': the nearest is 'd'.\n  `d`` ~ .\n  ^\n"), (unknown.Code, unknown.Messages));
    }

    [Fact]
    public void Without_target_and_formula_a_record_predicts_the_last_number()
    {
        var run = Gd.RunWith(Folder.Table, "record", "-");
        Assert.Equal("note: The target is Price, the last column of numbers: --target names another.\nnote: Id: left out, because it is an identifier\n", run.Messages);
        Assert.Equal(Gd.Run("record", _folder.Houses, "Price ~ .").Success, run.Success);

        Assert.StartsWith("note: The target is Area,", Gd.Run("record", _folder.Houses, "--weights", "Price").Messages, StringComparison.Ordinal);
        Assert.Equal((1, "error: No column has numbers that could be the target.\n"), Failure(Gd.RunWith("a,b\nx,y\nx,z\n", "record", "-")));
    }

    [Fact]
    public void Columns_that_a_point_leaves_out_are_told()
    {
        Assert.Contains("note: Id: left out, because it is an identifier\n", Gd.Run("fit", _folder.Houses, "log(Price) ~ Area + . - City").Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("note: Id", Gd.Run("fit", _folder.Houses, "Price ~ . + Id - Area").Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("note: Id", Gd.Run("fit", _folder.Houses, "Price ~ Area").Messages, StringComparison.Ordinal);

        var wide = _folder.Write("wide.csv", string.Concat(Enumerable.Range(1, 12).Select(static i => $"same{i},")) + "a,b\n" + string.Concat(Enumerable.Range(1, 9).Select(static row => $"{string.Concat(Enumerable.Repeat("1,", 12))}{row * row % 7},{row % 5}\n")));
        Assert.EndsWith("note: same10: left out, because all of its values are equal\nnote: 2 more columns left out: gd fit --dry-run shows all of them.\n", Gd.Run("fit", wide, "b ~ .").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fit_needs_a_formula_or_a_target()
    {
        (int, string) missing = (2, "error: There is no formula: write one such as 'Price ~ Area' after the files, or name the column to predict with --target.\n");
        Assert.Equal(missing, Failure(Gd.Run("fit", _folder.Houses)));
        Assert.Equal(missing, Failure(Gd.Run("fit", _folder.Houses, "Price + Area")));
        Assert.Equal((2, "error: --target takes the place of a formula: leave one of them out.\n"), Failure(Gd.Run("fit", _folder.Houses, "Price ~ Area", "--target", "Price")));
        Assert.Equal((2, "error: There are no rows: give a file, or - for standard input, before the formula.\n"), Failure(Gd.Run("fit", "Price ~ Area")));
    }

    [Fact]
    public void A_file_with_a_tilde_is_no_formula() =>
        Assert.Equal(Gd.Run("record", _folder.Houses).Success, Gd.Run("record", _folder.Write("houses~1.csv", Folder.Table)).Success);

    [Theory]
    [InlineData("fit", "-", "Price ~ Area")]
    [InlineData("record", "-", "Price ~ Area")]
    [InlineData("describe", "-")]
    public void Wrong_options_of_standard_input_are_errors_of_the_command_line(params string[] arguments)
    {
        Assert.Equal(2, Gd.RunWith(Folder.Table, [.. arguments, "--delimiter", "x"]).Code);
        Assert.Equal(2, Gd.RunWith(Folder.Table, [.. arguments, "--threads", "0"]).Code);
        Assert.Equal(2, Gd.RunWith(Folder.Table, [.. arguments, "--comment", "\""]).Code);
    }

    [Fact]
    public void Standard_input_is_read_only_once()
    {
        (int, string) refusal = (2, "error: Standard input (-) can be read only once: use a file for the rest.\n");
        Assert.Equal(refusal, Failure(Gd.RunWith(File.ReadAllText(_folder.Model), "predict", "-", "-")));
        Assert.Equal(refusal, Failure(Gd.RunWith(File.ReadAllText(_folder.Model), "evaluate", "-", "-")));
        Assert.Equal(refusal, Failure(Gd.RunWith(Folder.Table, "fit", "-", "Price ~ Area", "--test", "-")));
        Assert.Contains("not trained on", Gd.RunWith(Folder.Table, "fit", _folder.Houses, "Price ~ Area", "--test", "-").Success, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static (int Code, string Messages) Failure(RunResult run) => (run.Code, run.Messages);
}
