using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class MessageWidthTests
{
    private const string Long = "The model is in model.json, the page is in fit.html, and 17 rows were left out.";

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Messages_on_a_terminal_break_between_words(int width)
    {
        var messages = new StringWriter();
        new Terminal(TextWriter.Null, messages, static () => Stream.Null) { MessageWidth = width }.Note(Long);

        var lines = messages.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 1, width));
        Assert.Equal($"note: {Long}", string.Join(' ', lines));
    }

    [Fact]
    public void Messages_in_a_file_are_lines()
    {
        var messages = new StringWriter();
        new Terminal(TextWriter.Null, messages, static () => Stream.Null).Advise(Long);
        Assert.Equal($"advice: {Long}", messages.ToString().TrimEnd());
    }
}
