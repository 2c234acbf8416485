using System.Text.RegularExpressions;

namespace HousePrices.Tests;

/// <summary>What someone who watches sees, and what a pipe is spared.</summary>
public sealed class LiveTerminalTests : IDisposable
{
    private const char Escape = '\e';

    private readonly WorkingDirectory _directory = new();

    [Fact]
    public void Piped_output_has_the_table_and_no_bars_and_no_control_characters()
    {
        var run = _directory.Run("--no-plot", "--no-report").Succeeded();

        Assert.DoesNotContain(run.Output, static character => char.IsControl(character) && character is not ('\n' or '\r'));
        Assert.DoesNotMatch("[0-9]%", run.Output);
        Assert.DoesNotContain("█", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(run.LossTable);
    }

    [Fact]
    public void Neither_has_it_where_a_terminal_is_spoken_of()
    {
        var watched = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" };

        Assert.DoesNotContain(Escape, _directory.Run(watched, "--no-plot", "--no-report").Succeeded().Output);
    }

    [TerminalFact]
    public void A_terminal_shows_loss_and_rate_beside_a_bar_and_the_loss_as_bars()
    {
        var run = _directory.RunOnATerminal("--no-plot", "--no-report");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Escape, run.Output);
        Assert.Contains("100%", run.Output, StringComparison.Ordinal);
        Assert.Contains("loss 5959.7, rate 0.0075", run.Output, StringComparison.Ordinal);
        Assert.Contains(" 65,229 ", run.Output, StringComparison.Ordinal);
        var bars = Bars(run);
        Assert.Equal(10, bars.Length);
        Assert.Equal(40, bars[0]);
        Assert.Equal(bars.OrderDescending(), bars);
    }

    [TerminalFact]
    public void A_terminal_gets_all_digits_if_asked()
    {
        var output = _directory.RunOnATerminal("--no-plot", "--no-report", "--exact").Output;

        Assert.Contains("65228.571428571", output, StringComparison.Ordinal);
        Assert.Contains("-46.315789474", output, StringComparison.Ordinal);
    }

    [TerminalTheory]
    [InlineData(40)]
    [InlineData(44)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Every_bar_is_on_its_line_and_lines_break_between_words(int width)
    {
        var run = _directory.RunOnATerminal(width, "--no-plot", "--no-report");
        string[] all = [.. Lines(run)];
        string[] lines = [.. all.SkipWhile(static line => !line.Contains("Epoch", StringComparison.Ordinal))];

        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.Contains(all, line => line.StartsWith("Training ━", StringComparison.Ordinal) && line.Contains("100%", StringComparison.Ordinal) && line.Contains("loss 5959.7, rate 0.0075", StringComparison.Ordinal) == width >= 60);
        var bars = Bars(run);
        Assert.Equal(10, bars.Length);
        Assert.Equal(bars.OrderDescending(), bars);
        Assert.Contains("Advice: The descent has not reached the optimum:", string.Join(' ', lines.Select(static line => line.TrimEnd())), StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_terminal_too_narrow_for_the_tables_breaks_no_numbers()
    {
        var output = _directory.RunOnATerminal(20, "--no-plot", "--no-report").Output;

        Assert.Contains("5959.7", output, StringComparison.Ordinal);
        Assert.Contains("−46.316", output, StringComparison.Ordinal);
        Assert.DoesNotContain(", rate", output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void The_bar_of_a_descent_that_diverges_is_finished()
    {
        var run = _directory.RunOnATerminal("--no-plot", "--no-report", "--learning-rate", "0.09");

        Assert.Contains("the loss grew without bound", run.Output, StringComparison.Ordinal);
        Assert.Matches("Diverged\\S* [^%]*━[^%]* 100%[^0-9]* loss 901,286, rate 0.09", string.Join('\n', Lines(run)));
    }

    [TerminalFact]
    public void Without_colours_the_text_is_the_same()
    {
        var plain = new Dictionary<string, string> { ["NO_COLOR"] = "1" };
        var (coloured, colourless) = (_directory.RunOnATerminal(80, "--no-plot", "--no-report"), _directory.RunOnATerminal(80, plain, "--no-plot", "--no-report"));

        Assert.Matches("\\e\\[[0-9;]*38;", coloured.Output);
        Assert.DoesNotMatch("\\e\\[[0-9;]*[34]8;", colourless.Output);
        Assert.Equal(Table(coloured), Table(colourless));

        static IEnumerable<string> Table(ProgramRun run) => Lines(run).SkipWhile(static line => !line.Contains("Epoch", StringComparison.Ordinal));
    }

    /// <summary>A terminal makes a link of the address, and a browser takes it.</summary>
    [TerminalFact]
    public void The_page_has_an_address_to_open()
    {
        var run = _directory.RunOnATerminal(300, "--no-plot");

        Assert.Contains($"To play the descent, open it in a browser: {new Uri(_directory.PathOf("houses.html")).AbsoluteUri}", Lines(run));
    }

    [TerminalFact]
    public void A_descent_that_ends_at_once_is_shown_too()
    {
        Assert.Equal(0, _directory.RunOnATerminal("--no-plot", "--no-report", "--epochs", "0").ExitCode);
        Assert.Equal(0, _directory.RunOnATerminal("--no-plot", "--no-report", "--learning-rate", "1e200").ExitCode);
    }

    public void Dispose() => _directory.Dispose();

    /// <summary>What is left on the screen of each line: the text without colours and movements.</summary>
    private static IEnumerable<string> Lines(ProgramRun run) => Regex.Replace(run.Output, "\\e\\[[0-9;?]*[A-Za-z]", "").Split('\n').Select(static line => line.TrimEnd('\r'));

    private static int[] Bars(ProgramRun run) =>
        [.. Lines(run).Where(static line => line.Contains('█', StringComparison.Ordinal)).Select(static line => line.Count(static letter => letter == '█'))];
}
