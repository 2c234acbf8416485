using System.Text.Json;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Tests.Patsy;

/// <summary>The design matrices of 500 random formulas are those of patsy, column by column. make_golden.py writes the files.</summary>
public static class PatsyTests
{
    private const double Precision = 1e-9;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Patsy");

    private static readonly TableColumns Table = TableColumns.Of(Csv.Open(Path.Combine(Folder, "houses.csv")).Describe());

    [Fact]
    public static void Design_matrices_are_those_of_patsy()
    {
        var columns = Read("columns.json").ToDictionary(static entry => entry.GetProperty("name").GetString()!, static entry => entry.GetProperty("numbers").Deserialize<double[]>()!);
        var formulas = Read("formulas.json");

        Assert.Equal(500, formulas.Count);
        Assert.All(formulas, formula => Compare(formula, columns));
    }

    private static void Compare(JsonElement golden, Dictionary<string, double[]> columns)
    {
        var schema = Formula.Parse(golden.GetProperty("formula").GetString()!).ToSchema(Table);
        var matrix = DesignMatrix(schema);
        var names = golden.GetProperty("columns").Deserialize<string[]>()!;

        Assert.Equal(golden.GetProperty("intercept").GetBoolean(), schema.HasIntercept);
        Assert.True(names.Length == schema.Features.Count, $"{string.Join(", ", schema.FeatureNames)} are not {string.Join(", ", names)}");
        for (var feature = 0; feature < names.Length; feature++)
        {
            var expected = columns[names[feature]];
            Assert.All(matrix.Index(), row => Assert.True(
                Math.Abs(row.Item[feature] - expected[row.Index]) <= Precision * Math.Abs(expected[row.Index]),
                $"{schema.FeatureNames[feature]} is not {names[feature]} in row {row.Index}: {row.Item[feature]} is not {expected[row.Index]}"));
        }
    }

    private static double[][] DesignMatrix(ModelSchema schema)
    {
        var model = new LinearModel(schema, new double[schema.WeightCount]);
        var lines = File.ReadAllLines(Path.Combine(Folder, "houses.csv"));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => model.FeaturesOf(header.Zip(line.Split(',')).ToDictionary(static cell => cell.First, static cell => (object?)cell.Second)))];
    }

    private static List<JsonElement> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        return [.. document.RootElement.EnumerateArray().Select(static entry => entry.Clone())];
    }
}
