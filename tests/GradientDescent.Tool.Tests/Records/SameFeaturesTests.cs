using System.Text.Json;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Records;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Tests.Records;

/// <summary>The records of random formulas have the features of their schemas, bit for bit. The order may differ: a record has all products at the end.</summary>
public static class SameFeaturesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Patsy");

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Folder, "houses.csv"));

    /// <summary>The number of formulas, at most 500. The environment variable RECORDS sets another.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("RECORDS"), out var count) ? count : 25;

    [Fact]
    public static void A_record_has_the_features_of_the_schema()
    {
        var table = TableColumns.Of(Csv.Open(Path.Combine(Folder, "houses.csv")));
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "formulas.json")));
        var written = 0;
        foreach (var formula in document.RootElement.EnumerateArray().Take(Count).Select(static entry => entry.GetProperty("formula").GetString()!))
        {
            var schema = Formula.Parse(formula).ToSchema(table);
            if (Source(schema) is not { } source)
                continue;
            written++;
            var record = new CompiledRecord(source, "Row").Fit(string.Join('\n', Lines)).Schema;

            Assert.True(schema.HasIntercept == record.HasIntercept, source);
            Assert.True(Columns(schema).SequenceEqual(Columns(record)), $"{formula}\n{source}\n{schema}\n{record}");
        }

        Assert.InRange(written, Count / 4, Count);
    }

    private static string? Source(ModelSchema schema)
    {
        try
        {
            return RecordSource.Of(schema);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The numbers of each feature in all rows, in an order that does not depend on that of the features.</summary>
    private static IEnumerable<string> Columns(ModelSchema schema)
    {
        var model = new LinearModel(schema, new double[schema.WeightCount]);
        var header = Lines[0].Split(',');
        string? Name(string column) => schema.Properties.FirstOrDefault(property => property.Name.Equals(column.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) || property.Name == column)?.Name;
        double[][] rows = [.. Lines.Skip(1).Select(line => model.FeaturesOf(header.Zip(line.Split(',')).Where(cell => Name(cell.First) is not null).ToDictionary(cell => Name(cell.First)!, static cell => (object?)cell.Second)))];
        return Enumerable.Range(0, schema.Features.Count).Select(feature => string.Join(' ', rows.Select(row => row[feature].ToString("R", System.Globalization.CultureInfo.InvariantCulture)))).Order(StringComparer.Ordinal);
    }
}
