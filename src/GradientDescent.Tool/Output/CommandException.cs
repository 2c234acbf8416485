namespace GradientDescent.Tool.Output;

/// <summary>Ends a command with a message and an exit code. The message tells what is wrong, where, and what helps.</summary>
internal sealed class CommandException(ExitCode code, string message, Exception? inner = null) : Exception(message, inner)
{
    public ExitCode Code { get; } = code;

    /// <summary>Lines to show below the message, such as a formula with its mistake marked.</summary>
    public string? Detail { get; init; }

    public static CommandException ForData(string message, Exception? inner = null) => new(ExitCode.Data, message, inner);

    public static CommandException ForUsage(string message, Exception? inner = null) => new(ExitCode.Usage, message, inner);
}
