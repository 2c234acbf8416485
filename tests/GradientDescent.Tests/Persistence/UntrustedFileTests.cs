using System.Globalization;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Persistence;

/// <summary>A file may come from anybody: it is small, says each thing once, and what it says is shown in one visible line.</summary>
public class UntrustedFileTests
{
    private const long MaxBytes = 64L << 20;

    private static readonly string Json = new House.Model { Intercept = 1, Bedrooms = 2 }.ToJson();

    [Theory]
    [InlineData("\"intercept\": 1,", "\"intercept\": 1, \"intercept\": 3,")]
    [InlineData("\"value\": 2", "\"value\": 2, \"value\": 3")]
    [InlineData("\"version\": 2,", "\"version\": 2, \"ours\": 1, \"ours\": 2,")]
    [InlineData("\"version\": 2,", "\"version\": 2, \"ours\": {\"a\": 1, \"a\": 2},")]
    public void A_file_that_says_a_thing_twice_is_refused(string once, string twice)
    {
        Assert.Contains(once, Json);

        Assert.Contains("uplicate", Assert.Throws<ModelFormatException>(() => ModelFile.Parse<House.Model>(Json.Replace(once, twice, StringComparison.Ordinal))).Message);
    }

    [Fact]
    public void An_extension_that_says_a_thing_twice_is_not_written() => Assert.Contains(
        "The extension 'ours' is not JSON", Assert.Throws<ArgumentException>(() => Extended("{\"a\":1,\"a\":2}").ToJson()).Message);

    [Fact]
    public void A_file_that_is_too_large_is_refused_without_reading_it()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = new FileStream(path, FileMode.Open))
                file.SetLength(MaxBytes + 1);

            Assert.Equal($"{path}: is larger than 64 MB, the limit for a model file.", Assert.Throws<ModelFormatException>(() => House.Model.Load(path)).Message);
            Assert.Equal($"{path}: is larger than 64 MB, the limit for a model file.", Assert.Throws<ModelFormatException>(() => LinearModel.Load(path)).Message);
            Assert.Equal(
                $"{path}: is larger than 64 MB, the limit for a file of moments or of a factor.", Assert.Throws<ModelFormatException>(() => RowMoments.Load<House.Model>(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_stream_without_an_end_is_refused() => Assert.Equal(
        "The model's stream: is larger than 64 MB, the limit for a model file.", Assert.Throws<ModelFormatException>(() => ModelFile.Load<House.Model>(new Spaces())).Message);

    [Fact]
    public void What_could_not_be_loaded_is_not_saved() => Assert.StartsWith(
        "There is too much to save", Assert.Throws<ArgumentException>(() => Extended($"\"{new string('x', (int)MaxBytes)}\"").Save(Stream.Null)).Message);

    [Theory]
    [InlineData("\\u001b[31m")]
    [InlineData("\\u202e")]
    [InlineData("\\u200b")]
    [InlineData("\\n\\r\\t")]
    public void A_message_shows_no_characters_that_nobody_sees(string hidden)
    {
        foreach (var (from, to) in ((string, string)[])[("LinearModel", hidden), ("\"House\"", $"\"{hidden}\""), ("\"number\"", $"\"{hidden}\""), ("\"type\": \"Double\"", $"\"type\": \"{hidden}\""), ("\"kind\"", $"\"{hidden}\"")])
        {
            var refusal = Assert.Throws<ModelFormatException>(() => ModelFile.Parse<House.Model>(Json.Replace(from, to, StringComparison.Ordinal)));

            for (Exception? error = refusal; error is not null; error = error.InnerException)
                Assert.DoesNotContain(error.Message, static letter => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format);
        }
    }

    [Fact]
    public void A_message_quotes_no_more_than_a_line()
    {
        var message = Assert.Throws<ModelFormatException>(() => ModelFile.Parse<House.Model>(Json.Replace("LinearModel", new string('x', 1_000_000), StringComparison.Ordinal))).Message;

        Assert.InRange(message.Length, 100, 700);
        Assert.EndsWith("not 'GradientDescent.LinearModel'.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_a_file_cannot_become_code()
    {
        var json = Manor.Detailed().ToJson()
            .Replace("\"Manor\"", "\"Manor\\n}} class Evil {{ \\u202e\"", StringComparison.Ordinal)
            .Replace("Oil\"", "*/ Evil(); /*\\u200b\"", StringComparison.Ordinal)
            .Replace("\"Age\"", "\"A\\u200bge\"", StringComparison.Ordinal)
            .Replace("\"SideSouth\"", "\"SideSoUth\"", StringComparison.Ordinal)
            .Replace("south\"", "so\\u202euth\"", StringComparison.Ordinal);

        foreach (var source in (string[])[new LinearModel(json).ToCSharp(), new LinearModel(json).ToCSharp(new() { UsesEnumTypes = true })])
        {
            Assert.DoesNotContain(source, static letter => letter != '\n' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format);
            Assert.DoesNotContain("*/ Evil", source);
            Assert.DoesNotContain(source.Split('\n'), static line => line.StartsWith("}}", StringComparison.Ordinal));
            Assert.Contains("\"so\\u202euth\"", source);
        }

        Assert.Contains("a name that no C# type has", Assert.Throws<ModelFormatException>(() => new LinearModel(json.Replace("global::", "Evil{}", StringComparison.Ordinal))).Message);
    }

    [Fact]
    public void A_number_that_ends_in_a_null_character_is_no_number() => Assert.Contains(
        "Bedrooms cannot be \"1\\0\"", Assert.ThrowsAny<ArgumentException>(() => new LinearModel(Json).Predict(new Dictionary<string, object?> { ["Bedrooms"] = "1\0" })).Message);

    private static House.Model Extended(string json) =>
        new House.Model { Intercept = 1, Bedrooms = 2 }.AttachDetails(new() { Extensions = new Dictionary<string, string> { ["ours"] = json } });

    /// <summary>Spaces, for ever.</summary>
    private sealed class Spaces : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
