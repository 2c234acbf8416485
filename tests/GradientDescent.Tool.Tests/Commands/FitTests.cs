using System.Text.Json;
using GradientDescent.Statistics;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;
using GradientDescent.Tool.Tests.Records;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class FitTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Statistics_are_those_of_the_library()
    {
        var trainer = TrainerOf("Price ~ Area");
        var rows = Csv.Open(_folder.Houses);
        var fit = trainer.Fit(rows);

        Assert.Equal(fit.Summary(trainer.Diagnose(rows, fit)).ToString(), Gd.Run("fit", _folder.Houses, "Price ~ Area").Success);
        Assert.Equal(fit.Summary(trainer.Diagnose(rows, fit), StandardErrors.Hc3, 0.9).ToString(), Gd.Run("fit", _folder.Houses, "Price ~ Area", "--hc3", "--confidence", "0.9").Success);
    }

    [Fact]
    public void Json_has_coefficients_by_name()
    {
        var run = Gd.RunWith(Folder.Table, "fit", "-", "Price ~ Area", "--json");
        var json = JsonDocument.Parse(run.Success).RootElement;

        var expected = TrainerOf("Price ~ Area").Fit(Csv.Open(_folder.Houses)).Model;
        Assert.Equal(expected["Area"], json.GetProperty("coefficients").GetProperty("Area").GetDouble());
        Assert.Equal(expected["Intercept"], json.GetProperty("coefficients").GetProperty("Intercept").GetDouble());
        Assert.Equal("note: left out: Price Missing: 1 row (standard input, line 6)\n", run.Messages);
    }

    [Fact]
    public void Csv_has_a_line_per_coefficient() => Assert.Equal(
        ["name", "Intercept", "Area", "HeatingOil"], Gd.Run("fit", _folder.Houses, "Price ~ Area + Heating", "--csv").Success.TrimEnd().Split('\n').Select(static line => line.Split(',')[0]));

    [Fact]
    public void A_saved_model_predicts_and_knows_its_formula_and_ranges()
    {
        var path = _folder.PathOf("fitted.json");
        Assert.Contains($"note: The model is in {path}.\n", Gd.Run("fit", _folder.Houses, "Price ~ Area", "-o", path).Messages, StringComparison.Ordinal);

        var model = LinearModel.Load(path);
        Assert.Equal("\"Price ~ Area\"", model.Details()!.Extensions["formula"]);
        Assert.Equal((40, 95), (model.Details()!.Provenance!.Ranges[0].Minimum, model.Details()!.Provenance!.Ranges[0].Maximum));
        Assert.NotNull(model.Details()!.Inference);
        Assert.StartsWith("Area,Price\n50,", Gd.RunWith("Area\n50\n", "predict", path, "-").Success, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_model_is_that_of_the_written_record()
    {
        const string Formula = "Price ~ log(Area) * C(Heating, ref='Oil')";
        var path = _folder.PathOf("house.json");
        Assert.NotEmpty(Gd.Run("fit", _folder.Houses, Formula, "--name", "House", "-o", path).Success);

        var loaded = new CompiledRecord(Gd.Run("record", _folder.Houses, Formula, "--name", "House").Success, "House").Load(File.ReadAllText(path));

        Assert.Equal(LinearModel.Load(path).ToWeights(), loaded.ToWeights());
    }

    [Fact]
    public void A_loss_has_its_own_optimum()
    {
        var expected = new LinearTrainer<QuantileLoss>(SchemaOf("Price ~ Area"), new(0.9)).Fit(Csv.Open(_folder.Houses));
        var json = JsonDocument.Parse(Gd.Run("fit", _folder.Houses, "Price ~ Area", "--loss", "quantile:0.9", "--json").Success).RootElement;
        Assert.Equal(expected.Model["Area"], json.GetProperty("coefficients").GetProperty("Area").GetDouble());
        Assert.False(json.TryGetProperty("statistics", out _));
    }

    [Theory]
    [InlineData("squared")]
    [InlineData("absolute")]
    [InlineData("huber:1.35")]
    [InlineData("quantile:0.9")]
    [InlineData("epsilon:0.1")]
    [InlineData("squared-epsilon:0.1")]
    [InlineData("logcosh")]
    public void Every_loss_fits(string loss) => Assert.Contains("Area", Gd.Run("fit", _folder.Houses, "Price ~ Area", "--loss", loss).Success, StringComparison.Ordinal);

    [Theory]
    [InlineData("adam")]
    [InlineData("adamw:0.1")]
    [InlineData("adagrad")]
    [InlineData("rmsprop")]
    public void Adaptive_descents_need_a_rate(string optimizer)
    {
        Assert.Contains("set --learning-rate", Gd.Run("fit", _folder.Houses, "Price ~ Area", "--optimizer", optimizer).Messages, StringComparison.Ordinal);
        Assert.Contains("after 3 epochs", Gd.Run("fit", _folder.Houses, "Price ~ Area", "--optimizer", optimizer, "--learning-rate", "1", "--epochs", "3").Success, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--optimizer", "gd")]
    [InlineData("--optimizer", "momentum:0.5")]
    [InlineData("--optimizer", "nesterov")]
    [InlineData("--optimizer", "fista")]
    [InlineData("--optimizer", "lbfgs")]
    [InlineData("--learning-rate", "auto")]
    [InlineData("--learning-rate", "0.01")]
    [InlineData("--learning-rate", "inverse:0.01:0.5")]
    [InlineData("--learning-rate", "exponential:0.01:0.9")]
    [InlineData("--learning-rate", "step:0.01:2:0.5")]
    [InlineData("--learning-rate", "cosine:0.01")]
    [InlineData("--learning-rate", "one-cycle:0.01")]
    [InlineData("--learning-rate", "adaptive:0.01")]
    [InlineData("--learning-rate", "plateau:0.01")]
    [InlineData("--batch-size", "2")]
    [InlineData("--tolerance", "0.001")]
    public void Every_descent_runs(string option, string value) =>
        Assert.Contains("after ", Gd.Run("fit", _folder.Houses, "Price ~ Area", option, value, "--epochs", "3", "--standardize").Success, StringComparison.Ordinal);

    [Fact]
    public void A_penalty_is_of_standardised_features()
    {
        var expected = new LinearTrainer(SchemaOf("Price ~ Area + Heating"), new() { Penalty = Penalty.Ridge(0.5), Standardize = true }).Fit(Csv.Open(_folder.Houses)).Model;
        Assert.Equal(expected["Area"], CoefficientOf("Area", "--ridge", "0.5"));
        Assert.NotEqual(expected["Area"], CoefficientOf("Area", "--ridge", "0.5", "--standardize", "false"));
    }

    [Fact]
    public void An_automatic_penalty_is_that_of_cross_validation()
    {
        var chosen = new LinearTrainer(SchemaOf("Price ~ Area + Heating"), new() { Standardize = true }).CrossValidate(Csv.Open(_folder.Houses), Folds.Shuffled(3, 7), PenaltyGrid.Lasso());
        Assert.Equal(chosen.Best.Model["Area"], CoefficientOf("Area", "--lasso", "auto", "--cv", "3", "--seed", "7"), 1e-6);
        Assert.Equal(chosen.OneStandardError.Model["Area"], CoefficientOf("Area", "--lasso", "auto", "--cv", "3", "--seed", "7", "--1se"), 1e-6);
    }

    [Fact]
    public void Test_rows_are_a_share_or_a_file()
    {
        var json = JsonDocument.Parse(Gd.Run("fit", _folder.Houses, "Price ~ Area", "--test", _folder.Houses, "--cv", "2", "--json").Success).RootElement;
        Assert.Equal((5, 5), (json.GetProperty("test").GetProperty("rows").GetInt32(), json.GetProperty("crossValidation").GetProperty("rows").GetInt32()));

        var many = _folder.Write("many.csv", "Area,Price\n" + string.Concat(Enumerable.Range(1, 100).Select(static i => $"{i},{(2 * i) + (i % 3)}\n")));
        json = JsonDocument.Parse(Gd.Run("fit", many, "Price ~ Area", "--test", "40%", "--seed", "3", "--json").Success).RootElement;
        var (training, test) = Csv.Open(many).Split(0.4, 3);
        Assert.Equal(training.Describe().RowCount, json.GetProperty("rows").GetInt32());
        Assert.Equal(test.Describe().RowCount, json.GetProperty("test").GetProperty("rows").GetInt32());
    }

    [Fact]
    public void Invalid_rows_are_errors_unless_they_are_skipped()
    {
        var file = _folder.Write("invalid.csv", "Area,Price\n" + string.Concat(Enumerable.Range(1, 30).Select(static i => $"{i},{2 * i + (i % 3)}\n")) + "many,3\n");
        var refused = Gd.Run("fit", file, "Price ~ Area");
        Assert.Equal(1, refused.Code);
        Assert.StartsWith($"error: The row at {file}, line 32 cannot be trained on: Area is 'many', which is not a number", refused.Messages, StringComparison.Ordinal);
        Assert.Equal($"note: left out: Area Unreadable: 1 row ({file}, line 32)\n", Gd.Run("fit", file, "Price ~ Area", "--skip-invalid").Messages);
    }

    [Fact]
    public void A_mistake_in_a_formula_is_marked()
    {
        var run = Gd.Run("fit", _folder.Houses, "Price ~ Area + Heatin");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal("error: There is no column 'Heatin': the nearest is 'Heating'.\n  Price ~ Area + Heatin\n                 ^\n", run.Messages);
    }

    [Fact]
    public void Options_that_contradict_each_other_are_named_as_they_are_written()
    {
        var run = Gd.Run("fit", _folder.Houses, "Price ~ Area", "--solver", "qr", "--epochs", "3");
        Assert.Equal(2, run.Code);
        Assert.Contains("--solver qr", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--loss", "hubr")]
    [InlineData("--loss", "huber")]
    [InlineData("--loss", "huber:-1")]
    [InlineData("--ridge", "-1")]
    [InlineData("--1se")]
    [InlineData("--test", "120%")]
    [InlineData("--ridge", "auto", "--lasso", "1")]
    [InlineData("--learning-rate", "quick")]
    [InlineData("--epochs", "many")]
    [InlineData("--epochs", "-1")]
    [InlineData("--confidence", "2")]
    [InlineData("--cv", "1")]
    [InlineData("--delimiter", "x")]
    public void Wrong_options_have_exit_code_2(params string[] options) => Assert.Equal(2, Gd.Run(["fit", _folder.Houses, "Price ~ Area", .. options]).Code);

    [Fact]
    public void A_dry_run_shows_what_each_column_becomes_and_the_record()
    {
        var shown = Gd.Run("fit", _folder.Houses, "Price ~ . - City", "--dry-run").Success;
        Assert.Contains("Heating: a category, Gas (reference), Oil\n", shown, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + Gd.Run("record", _folder.Houses, "Price ~ . - City").Success, shown, StringComparison.Ordinal);

        var without = Gd.Run("fit", _folder.Houses, "Price ~ Heating - 1", "--dry-run");
        Assert.EndsWith("\nPrice ~ HeatingGas + HeatingOil\n", without.Success, StringComparison.Ordinal);
        Assert.StartsWith("note: There is no record of it: No attribute of a record gives HeatingGas.", without.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_can_be_found_from_the_first_rows() =>
        Assert.Contains(": the first 2 rows\n", Gd.Run("fit", _folder.Houses, "Price ~ Area", "--dry-run", "--sample", "2").Success, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private double CoefficientOf(string name, params string[] options) =>
        JsonDocument.Parse(Gd.Run(["fit", _folder.Houses, "Price ~ Area + Heating", "--json", .. options]).Success).RootElement.GetProperty("coefficients").GetProperty(name).GetDouble();

    private ModelSchema SchemaOf(string formula) => Formula.Parse(formula).ToSchema(TableColumns.Of(Csv.Open(_folder.Houses)));

    private LinearTrainer<Row, LinearModel> TrainerOf(string formula) => new LinearTrainer(SchemaOf(formula));
}
