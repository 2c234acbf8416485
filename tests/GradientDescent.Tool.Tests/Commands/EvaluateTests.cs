using System.Text.Json;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class EvaluateTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Scores_are_those_of_the_library()
    {
        var scores = LinearModel.Load(_folder.Model).Evaluate<IReadOnlyDictionary<string, object?>>(Csv.Open(_folder.Houses));
        var json = JsonDocument.Parse(Gd.Run("evaluate", _folder.Model, _folder.Houses, "--json").Success).RootElement;

        Assert.Equal(5, json.GetProperty("rows").GetInt32());
        Assert.Equal(scores.RootMeanSquaredError, json.GetProperty("rootMeanSquaredError").GetDouble());
        Assert.Equal(scores.RSquared, json.GetProperty("rSquared").GetDouble());
    }

    [Fact]
    public void Groups_have_a_line_each()
    {
        var run = Gd.Run("evaluate", _folder.Model, _folder.Houses, "--by", "City", "--csv");
        Assert.Equal(["group,rows,rootMeanSquaredError,meanAbsoluteError,medianAbsoluteError,maximumAbsoluteError,bias,rSquared", "Oslo,3,", "Rome,2,"], run.Success.TrimEnd().Split('\n').Select((line, i) => i == 0 ? line : line[..7]));
        Assert.Equal("note: Rome: without Price Missing: 1 row (" + _folder.Houses + ", line 6)\n", run.Messages);
    }

    [Fact]
    public void A_single_group_without_a_name_is_a_group()
    {
        var path = _folder.PathOf("nameless.csv");
        File.WriteAllLines(path, [.. File.ReadLines(_folder.Houses).Take(3).Select(static (line, i) => i == 0 ? $"{line},Owner" : $"{line},\"\"")]);
        Assert.StartsWith("group,rows", Gd.Run("evaluate", _folder.Model, path, "--by", "Owner", "--csv").Success, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_titles()
    {
        var lines = Gd.Run("evaluate", _folder.Model, _folder.Houses).Success.Split('\n');
        Assert.Equal(["Price", "rows", "RMSE", "MAE", "median", "error", "max", "error", "bias", "R²"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["5", "16.3095", "14", "14", "25", "-14"], lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..6]);
    }

    [Fact]
    public void Contradicting_formats_are_refused() => Assert.Equal(2, Gd.Run("evaluate", _folder.Model, _folder.Houses, "--json", "--csv").Code);

    public void Dispose() => _folder.Dispose();
}
