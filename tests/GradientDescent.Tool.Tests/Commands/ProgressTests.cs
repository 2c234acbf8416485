using GradientDescent.Tool.Commands;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Tests.Commands;

/// <summary>A terminal shows the progress of every command that reads many rows, among the messages.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("fit", "PATTERN", "Price ~ Area")]
    [InlineData("describe", "PATTERN")]
    [InlineData("evaluate", "MODEL", "PATTERN")]
    [InlineData("evaluate", "MODEL", "PATTERN", "--by", "City")]
    [InlineData("predict", "MODEL", "PATTERN")]
    [InlineData("predict", "MODEL", "PATTERN", "--explain")]
    public void A_terminal_has_a_bar(params string[] line)
    {
        // How many rows the files of a pattern have is not known, and could be many.
        string[] words = [.. line.Select(word => word switch { "PATTERN" => _folder.PathOf("hou*.csv"), "MODEL" => _folder.Model, _ => word })];
        Assert.Equal(Gd.Run(words).Success, Run(words, showsResults: false, out var messages));
        Assert.Contains("Reading", messages, StringComparison.Ordinal);

        // Predictions on the same screen would be mixed with the bar.
        Run(words, showsResults: true, out messages);
        Assert.Equal(words[0] != "predict", messages.Contains("Reading", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_counted_while_they_are_written()
    {
        var (text, counts) = (new StringWriter { NewLine = "\n" }, new List<long>());
        using (var watched = new WatchedText(text, new Counts(counts)) { NewLine = "\n" })
        {
            watched.Write("a,b");
            watched.Write('\n');
            watched.Write("c\nd\n".ToCharArray(), 0, 4);
            watched.WriteLine("e");
        }

        Assert.Equal(("a,b\nc\nd\ne\n", "1 3 4"), (text.ToString(), string.Join(' ', counts)));
    }

    public void Dispose() => _folder.Dispose();

    private static string Run(string[] line, bool showsResults, out string messages)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var notes = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Success, CommandLine.Run(line, new(output, notes, static () => Stream.Null) { ShowsProgress = true, ShowsResults = showsResults }));
        messages = notes.ToString();
        return output.ToString();
    }

    private sealed class Counts(List<long> counts) : IProgress<long>
    {
        public void Report(long value) => counts.Add(value);
    }
}
