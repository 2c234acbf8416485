using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>Texts that were changed at random give a model or a documented exception, and the same on one thread and on several.</summary>
public class MutatedTexts
{
    private static readonly string[] Fragments = ["\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\0", "é", "\uFEFF", "NA", "-", "1e999", "#", " ", "\t", "|", "Price", ",,,,,", "😀", "∞", "0x1"];

    /// <summary>The number of texts. The environment variable MUTATED_TEXTS sets another.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("MUTATED_TEXTS"), out var count) ? count : 500;

    [Fact]
    public void Only_documented_exceptions_are_thrown()
    {
        var fitted = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var random = new Random(seed);
            var bytes = Mutated(random);
            var options = new CsvOptions { Comment = random.Next(2) == 0 ? "#" : null, MaxDegreeOfParallelism = 1 };
            var skip = random.Next(2) == 0 ? InvalidRows.Skip : InvalidRows.Throw;

            var alone = Outcome(bytes, options, skip, seed);
            Assert.Equal(alone, Outcome(bytes, options with { MaxDegreeOfParallelism = 2 }, skip, seed));
            fitted += alone.StartsWith('{') ? 1 : 0;
        }

        Assert.InRange(fitted, Count / 10, Count - (Count / 10));
    }

    private static string Outcome(byte[] bytes, CsvOptions options, InvalidRows invalidRows, int seed)
    {
        try
        {
            var fit = new Flat.Trainer(new() { InvalidRows = invalidRows }).Fit(Csv.Open(new MemoryStream(bytes), options));
            return fit.Model.ToJson() + fit.SkippedRows;
        }
        catch (Exception exception) when (exception is SourceFormatException or InvalidRowException)
        {
            return exception.Message;
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            // No row is left, or numbers are too large to be squared.
            return exception.Message;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed}: {Encoding.UTF8.GetString(bytes)}", exception);
        }
    }

    private static byte[] Mutated(Random random)
    {
        var text = new StringBuilder(random.Next(4) == 0 ? "# flats\n" : "").Append("Lift,Floor,Heating,Rent\n");
        for (var row = random.Next(1, 30); row > 0; row--)
            text.Append(random.Next(2) == 0 ? "yes" : "0").Append(',').Append(random.Next(-3, 90)).Append(',').Append((Heating)(random.Next(2) * 7)).Append(',').Append(random.Next(1000) / 8.0).Append('\n');
        for (var change = random.Next(4); change > 0; change--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Insert(at, Fragments[random.Next(Fragments.Length)]);
            else
                text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at));
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(8) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
