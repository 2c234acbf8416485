using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Json;

/// <summary>Objects are copied with their predictions: 2 · Bedrooms + 1.</summary>
public static class PredictJsonLinesTests
{
    private static readonly House.Model Model = new() { Intercept = 1, Bedrooms = 2 };

    [Theory]
    [InlineData("{\"bedrooms\":1}\n\n {\"b\": [1, {}], \"bedrooms\": 2.5 } \r\n", "{\"bedrooms\":1,\"Price\":3}\n {\"b\": [1, {}], \"bedrooms\": 2.5 ,\"Price\":6}\n")]
    [InlineData("{\"bedrooms\":1, \"price\": 7}", "{\"bedrooms\":1, \"price\": 7,\"PredictedPrice\":3}\n")]
    [InlineData("{\"bedrooms\":1}\n{ }\n[1]\n{\"bedrooms\":\"many\"}\n", "{\"bedrooms\":1,\"Price\":3}\n{ \"Price\":null}\n[1]\n{\"bedrooms\":\"many\",\"Price\":null}\n")]
    public static void The_prediction_is_a_further_key(string input, string output) => Assert.Equal(output, Predicted(input).Text);

    [Fact]
    public static void Rows_without_a_prediction_are_counted()
    {
        var written = Predicted("{\"bedrooms\":1}\n{}\n[1]\n{\"bedrooms\":\"many\"}\n").Written;

        Assert.Equal("4 rows, Price is empty in 3: Bedrooms Missing: 1 row (text, line 2); Unreadable: 1 row (text, line 3); Bedrooms Unreadable: 1 row (text, line 4)", written.ToString());
    }

    [Fact]
    public static void The_key_may_be_another_one()
    {
        Assert.Equal("{\"bedrooms\":1,\"a \\\"price\\\"\":3}\n", Predicted("{\"bedrooms\":1}", "a \"price\"").Text);
        Assert.Equal("text: There is a column 'bed_rooms' already: give another columnName for the predictions.", Assert.Throws<SourceFormatException>(static () => Predicted("{\"bedrooms\":1}", "bed_rooms")).Message);
    }

    [Fact]
    public static void Files_are_replaced_when_they_are_complete()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, string.Concat(Enumerable.Range(0, 3000).Select(static i => $"{{\"bedrooms\":{i}}}\n")));

        Assert.Equal(3000, Model.PredictJsonLines(path, path).RowCount);

        Assert.Equal("{\"bedrooms\":2999,\"Price\":5999}", File.ReadLines(path).Last());
        File.Delete(path);
    }

    private static (string Text, WrittenPredictions Written) Predicted(string input, string? name = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var written = Model.PredictJsonLines(JsonLines.Parse(input), output, name);
        return (output.ToString(), written);
    }
}
