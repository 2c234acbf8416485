namespace GradientDescent.Tool.Tests.Commands;

/// <summary>Every command reads JSON lines as it reads CSV.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private const string Formula = "Price ~ Area + Heating";

    private readonly Folder _folder = new();

    /// <summary>The table of <see cref="Folder.Table"/>, with a key missing where it has NA.</summary>
    private static string Lines => string.Concat(Folder.Table.Split('\n')[1..^1].Select(static line => line.Split(',')).Select(static cells =>
        $"{{\"Id\": {cells[0]}, \"City\": \"{cells[1]}\", \"Area\": {cells[2]}, \"Heating\": \"{cells[3]}\"{(cells[4] == "NA" ? "" : $", \"Price\": {cells[4]}")}}}\n"));

    private string Houses => _folder.Write("houses.jsonl", Lines);

    [Fact]
    public void A_fit_is_that_of_the_same_rows_as_CSV()
    {
        var expected = Gd.Run("fit", _folder.Houses, Formula).Success;

        Assert.Equal(expected, Gd.Run("fit", Houses, Formula).Success);
        Assert.Equal(expected, Gd.Run("fit", _folder.Write("houses.ndjson", Lines), Formula).Success);
        Assert.Equal(expected, Gd.Run("fit", _folder.Write("houses.txt", Lines), Formula, "--format", "jsonl").Success);
        Assert.Equal(expected, Gd.RunWith(Lines, "fit", "-", Formula, "--format", "jsonl").Success);
    }

    [Fact]
    public void Missing_keys_and_lines_are_noted()
    {
        var run = Gd.Run("fit", Houses, Formula);
        Assert.Equal($"note: left out: Price Missing: 1 row ({_folder.PathOf("houses.jsonl")}, line 5)\n", run.Messages);
    }

    [Fact]
    public void Predictions_are_keys_of_the_objects() => Assert.Equal(
        "{\"Area\": 40, \"Note\": {\"a\": 1},\"Price\":170}\n{\"Area\": null,\"Price\":null}\n",
        Gd.Run("predict", _folder.Model, _folder.Write("new.jsonl", "{\"Area\": 40, \"Note\": {\"a\": 1}}\n{\"Area\": null}\n")).Success);

    [Fact]
    public void Standard_input_gives_predictions_and_their_reasons()
    {
        Assert.Equal("{\"Area\": 40,\"Estimate\":170}\n", Gd.RunWith("{\"Area\": 40}\n", "predict", _folder.Model, "-", "--format", "jsonl", "--column", "Estimate").Success);
        Assert.Equal("row,feature,coefficient,value,amount\n1,Intercept,,,50\n1,Area,3,40,120\n", Gd.RunWith("{\"Area\": 40}", "predict", _folder.Model, "-", "--format", "jsonl", "--explain", "--csv").Success);
    }

    [Fact]
    public void Scores_descriptions_and_records_are_those_of_CSV()
    {
        Assert.Equal(Gd.Run("evaluate", _folder.Model, _folder.Houses, "--by", "City").Success, Gd.Run("evaluate", _folder.Model, Houses, "--by", "City").Success);
        Assert.Equal(Gd.Run("describe", _folder.Houses).Success.Split('\n')[1..], Gd.Run("describe", Houses).Success.Split('\n')[1..]);
        Assert.Equal(Gd.Run("record", _folder.Houses, Formula).Success, Gd.Run("record", Houses, Formula).Success);
    }

    [Theory]
    [InlineData("{\"Area\": 40, \"Price\": {\"EUR\": 172}}", "rows.jsonl, line 31 cannot be trained on: Price is an object, which is not a")]
    [InlineData("{\"Area\": 40, \"Price\": 172", "rows.jsonl, line 31 cannot be trained on: the line is no JSON object: ")]
    public void Wrong_values_are_named_with_their_line(string line, string fault)
    {
        var run = Gd.Run("fit", _folder.Write("rows.jsonl", string.Concat(Enumerable.Range(1, 30).Select(static i => $"{{\"Area\": {i}, \"Price\": {i * i % 7}}}\n")) + line), "Price ~ Area");

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains(fault, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_objects_cannot_be_in_a_formula()
    {
        var run = Gd.Run("fit", _folder.Write("rows.jsonl", "{\"Area\": {\"m\": 40}, \"Price\": 1}\n{\"Area\": [40], \"Price\": 2}\n"), "Price ~ Area");
        Assert.StartsWith("error: 'Area' cannot be used: it is left out, because none of its values can be read.\n", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_refused_with_its_line()
    {
        var run = Gd.Run("fit", _folder.Houses, Formula, "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"error: {_folder.Houses}, line 1: The line is no JSON object: 'I' is an invalid start of a value (byte 1).", run.Messages, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
