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
        Assert.Contains("loss 5959.729252525, rate 0.0075", run.Output, StringComparison.Ordinal);
        var bars = run.Output.Split('\n').Where(static line => line.Contains('█', StringComparison.Ordinal)).Select(static line => line.Count(static letter => letter == '█')).ToList();
        Assert.Equal(10, bars.Count);
        Assert.Equal(40, bars[0]);
        Assert.Equal(bars.OrderDescending(), bars);
    }

    [TerminalFact]
    public void A_narrow_terminal_breaks_no_numbers()
    {
        var wide = _directory.RunOnATerminal("--no-plot", "--no-report").Output;
        var output = _directory.RunOnATerminal(20, "--no-plot", "--no-report").Output;

        Assert.Contains("5959.729252525", output, StringComparison.Ordinal);
        foreach (var line in wide.Split('\n').SkipWhile(static line => !line.Contains("Epoch", StringComparison.Ordinal)))
            Assert.Contains(line, output, StringComparison.Ordinal);
        Assert.DoesNotContain(", rate", output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_descent_that_ends_at_once_is_shown_too()
    {
        Assert.Equal(0, _directory.RunOnATerminal("--no-plot", "--no-report", "--epochs", "0").ExitCode);
        Assert.Equal(0, _directory.RunOnATerminal("--no-plot", "--no-report", "--learning-rate", "1e200").ExitCode);
    }

    public void Dispose() => _directory.Dispose();
}
