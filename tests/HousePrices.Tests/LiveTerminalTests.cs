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
    public void A_narrow_terminal_has_every_bar_on_its_line_and_breaks_lines_between_words(int width)
    {
        var run = _directory.RunOnATerminal(width, "--no-plot", "--no-report");
        string[] lines = [.. Lines(run).SkipWhile(static line => !line.Contains("Epoch", StringComparison.Ordinal))];

        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
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
        Assert.Contains("-46.316", output, StringComparison.Ordinal);
        Assert.DoesNotContain(", rate", output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void The_bar_of_a_descent_that_diverges_is_finished()
    {
        var run = _directory.RunOnATerminal("--no-plot", "--no-report", "--learning-rate", "0.09");

        Assert.Contains("the loss grew without bound", run.Output, StringComparison.Ordinal);
        Assert.Contains("100%", run.Output, StringComparison.Ordinal);
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
