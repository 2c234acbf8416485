using System.Globalization;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class PredictTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Rows_are_copied_with_their_predictions() =>
        Assert.Equal("area;note;Price\n40;a;170\n50;;200\n", Gd.Run("predict", _folder.Model, _folder.Write("new.csv", "area;note\n40;a\n50;\n")).Success);

    [Fact]
    public void Standard_input_has_no_file() =>
        Assert.Equal("Area,Estimate\n40,170\n", Gd.RunWith("Area\n40\n", "predict", _folder.Model, "-", "--column", "Estimate").Success);

    [Fact]
    public void A_model_may_be_standard_input() =>
        Assert.StartsWith("Area,Price\n40,170", Gd.RunWith(File.ReadAllText(_folder.Model), "predict", "-", _folder.Write("new.csv", "Area\n40\n")).Success, StringComparison.Ordinal);

    [Fact]
    public void The_options_of_reading_are_used() => Assert.Equal(
        "x\t1,5\t54,5\ny\t-\t\n",
        Gd.RunWith("# no row\nx\t1,5\ny\t-\n", "predict", _folder.Write("first.json", new LinearModel(new ModelSchema("Row", new ModelProperty("Price"), [new ModelProperty("Column2")]), [3, 50]).ToJson()),
            "-", "--no-header", "--delimiter", "tab", "--decimal-comma", "--na", "-", "--comment", "#").Success);

    [Fact]
    public void Dates_have_the_format_that_is_given()
    {
        var path = _folder.PathOf("dates.json");
        Assert.Equal(0, Gd.Run("fit", _folder.Write("dates.csv", "On,y\n03.02.2024,3\n04.02.2024,5\n05.02.2024,7\n01.03.2024,57\n"), "y ~ On", "--date-format", "dd.MM.yyyy", "-o", path).Code);
        var predicted = Gd.RunWith("On\n02/29/2024\n", "predict", path, "-", "--date-format", "MM/dd/yyyy").Success;
        Assert.StartsWith("On,y\n02/29/2024,", predicted, StringComparison.Ordinal);
        Assert.Equal(55, double.Parse(predicted.Split(',')[^1], CultureInfo.InvariantCulture), 1e-6);
    }

    [Fact]
    public void Rows_without_a_prediction_are_told_apart_from_the_result()
    {
        var run = Gd.RunWith("Area\n40\nmany\n", "predict", _folder.Model, "-");
        Assert.Equal("Area,Price\n40,170\nmany,\n", run.Success);
        Assert.Equal("note: Price is empty for Area Unreadable: 1 row (standard input, line 3)\n", run.Messages);
    }

    [Fact]
    public void An_explanation_has_the_amount_of_each_feature()
    {
        var run = Gd.RunWith("Area\n40\nmany\n", "predict", _folder.Model, "-", "--explain");
        Assert.Equal("Row 1\n           coefficient  value  amount\nIntercept                          50\nArea                 3     40     120\nPrice                             170\n\nRow 2\nno prediction\n", run.Success);
        Assert.Equal("note: no prediction for Area Unreadable: 1 row (standard input, line 3)\n", run.Messages);
        Assert.Equal("row,feature,coefficient,value,amount\n1,Intercept,,,50\n1,Area,3,40,120\n", Gd.RunWith("Area\n40\n", "predict", _folder.Model, "-", "--explain", "--csv").Success);
        Assert.Equal(
            "{\"rows\":[{\"prediction\":170,\"amounts\":{\"Intercept\":50,\"Area\":120}},null]}",
            Gd.RunWith("Area\n40\nmany\n", "predict", _folder.Model, "-", "--explain", "--json").Success.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(2, Gd.Run("predict", _folder.Model, _folder.Houses, "--json").Code);
    }

    [Fact]
    public void A_missing_column_is_an_error_of_the_data()
    {
        var run = Gd.RunWith("Arae\n40\n", "predict", _folder.Model, "-");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith("error: standard input: There is no column for Area (the nearest is 'Arae').", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    public void An_explanation_that_fails_is_not_begun(params string[] format)
    {
        var run = Gd.RunWith("Arae\n40\n", ["predict", _folder.Model, "-", "--explain", .. format]);
        Assert.Equal((1, ""), (run.Code, run.Out));
    }

    [Fact]
    public void A_file_that_is_no_model_is_named()
    {
        var run = Gd.Run("predict", _folder.Houses, _folder.Houses);
        Assert.Equal(1, run.Code);
        Assert.Contains("houses.csv", run.Messages, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
