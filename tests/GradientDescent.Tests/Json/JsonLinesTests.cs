using System.IO.Compression;
using System.Text;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Json;

/// <summary>Rows of JSON lines are those of the same objects.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("json-lines-");

    private static string Expected => new Flat.Trainer().Fit(Flat.Rows).Model.ToJson();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_fit_is_that_of_the_objects() => Assert.Equal(Expected, Fit(JsonLines.Parse(Flat.Lines)));

    [Fact]
    public void Files_streams_and_readers_have_the_same_rows()
    {
        Assert.Equal(Expected, Fit(JsonLines.Open(Write("flats.jsonl", Encoding.UTF8.GetBytes(Flat.Lines)))));
        Assert.Equal(Expected, Fit(JsonLines.Open(Write("windows.jsonl", Encoding.UTF8.GetBytes(Flat.Lines.Replace("\n", "\r\n", StringComparison.Ordinal))))));
        Assert.Equal(Expected, Fit(JsonLines.Open(Write("flats.jsonl.gz", Compressed(Flat.Lines)))));
        Assert.Equal(Expected, Fit(JsonLines.Open(Write("wide.jsonl", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Flat.Lines)]))));
        Assert.Equal(Expected, Fit(JsonLines.Open(new MemoryStream(Encoding.UTF8.GetBytes(Flat.Lines)))));
        using var reader = new StringReader(Flat.Lines);
        Assert.Equal(Expected, Fit(JsonLines.Open(reader)));
    }

    [Fact]
    public void Several_files_are_one_source()
    {
        var lines = Flat.Lines.Split('\n');
        Write("a1.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', lines[..4])));
        Write("a2.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', lines[4..])));

        Assert.Equal(Expected, Fit(JsonLines.Open(Path.Combine(_folder.FullName, "a*.jsonl"))));
    }

    [Fact]
    public void A_source_is_read_again_for_each_pass()
    {
        var source = JsonLines.Parse(Flat.Lines);
        var (training, test) = source.Split(0.3, seed: 3);

        Assert.True(source.IsRepeatable);
        Assert.Equal(9, training.Describe().RowCount + test.Describe().RowCount);
        Assert.False(JsonLines.Open(new MemoryStream()).IsRepeatable);
    }

    [Fact]
    public void Numbers_keep_all_their_digits()
    {
        const string Text = "{\"a\": 9007199254740993, \"b\": 0.1}\n{\"a\": 9007199254740995, \"b\": 0.30000000000000004}";
        var exact = new ModelProperty("a", PropertyType.Text) { Levels = [new("9007199254740993"), new("9007199254740995")] };
        var model = new LinearModel(new ModelSchema("Row", new ModelProperty("y"), [new ModelFeature(exact.Is("9007199254740995"))]), [1, 0]);

        Assert.Equal([0, 1], model.Predict(JsonLines.Parse(Text)));
        Assert.Equal((0.1, 0.30000000000000004), (JsonLines.Parse(Text).Describe()["b"].Minimum, JsonLines.Parse(Text).Describe()["b"].Maximum));
    }

    [Fact]
    public void A_key_may_be_first_in_a_late_row()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(static i => $"{{\"bedrooms\": {i % 9}, \"note\": \"{i}\"}}\n")) + "{\"price\": 3, \"bedrooms\": 1}";

        Assert.Equal(["bedrooms", "note", "price"], JsonLines.Parse(text).Describe().Columns.Select(static column => column.Name));
        Assert.Equal(["bedrooms", "note"], JsonLines.Open(new MemoryStream(Encoding.UTF8.GetBytes(text))).Describe().Columns.Select(static column => column.Name));
    }

    [Fact]
    public void Lines_may_be_longer_than_what_is_read_at_once()
    {
        var long_ = new string('x', 700_000);
        var source = JsonLines.Parse(string.Concat(House.Tutorial.Select(house => $"{{\"note\": \"{long_}\", \"bedrooms\": {house.Bedrooms}, \"price\": {house.Price}}}\n")));

        Assert.Equal(new House.Trainer().Fit(House.Tutorial).Model.ToJson(), new House.Trainer().Fit(source).Model.ToJson());
    }

    [Fact]
    public void Texts_are_read_by_a_format()
    {
        var source = JsonLines.Parse("{\"bedrooms\": \"1,5\", \"price\": 1.5}\n{\"bedrooms\": \"-\", \"price\": 2}\n{\"bedrooms\": 3, \"price\": 4}", new() { DecimalSeparator = ',', Missing = ["-"] });

        Assert.Equal((1, 1.5, 3), (source.Describe()["bedrooms"].MissingCount, source.Describe()["bedrooms"].Minimum, source.Describe()["bedrooms"].Maximum));
        Assert.Equal(2, new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(source).RowCount);
    }

    private static string Fit(PropertySource source) => new Flat.Trainer().Fit(source).Model.ToJson();

    private static byte[] Compressed(string text)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return result.ToArray();
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
