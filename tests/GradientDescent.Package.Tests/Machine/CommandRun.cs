namespace GradientDescent.Package.Tests.Machine;

/// <summary>What a command printed, and how it ended.</summary>
public sealed record CommandRun(string Line, int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="hint">What its failing may mean.</param>
    public CommandRun Succeeded(string hint = "")
    {
        Assert.True(ExitCode == 0 && Errors.Length == 0, $"{Line}\nended with {ExitCode}. {hint}\n{Errors}{Output}");
        return this;
    }
}
