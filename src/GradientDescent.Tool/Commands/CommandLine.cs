using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>Runs a command line. Every error ends here, as one line and an exit code.</summary>
internal static class CommandLine
{
    public static ExitCode Run(string[] arguments, Terminal terminal)
    {
        try
        {
            var parsed = CreateRoot(terminal).Parse(arguments);
            if (parsed.Action is ParseErrorAction refusal)
                throw CommandException.ForUsage($"{Reason(parsed, refusal)} See {Invoked(parsed)} --help.");
            parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Out });
            terminal.Out.Flush();
            return ExitCode.Success;
        }
        catch (Exception error)
        {
            var failure = Failure.Of(error);
            Tell(terminal, failure);
            return failure.Code;
        }
    }

    /// <summary>Where nobody can be told, as with a closed standard error, the exit code remains.</summary>
    private static void Tell(Terminal terminal, CommandException failure)
    {
        try
        {
            terminal.Fail(failure.Message, failure.Detail);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Linear models of any table, without a program. Results are written to standard output, everything else to standard error.")
        {
            FitCommand.Create(terminal),
            PredictCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            DescribeCommand.Create(terminal),
            ServeCommand.Create(terminal),
            RecordCommand.Create(terminal),
            NewCommand.Create(terminal),
            SqlCommand.Create(terminal),
            OnnxCommand.Create(terminal),
            CodeCommands.CSharp(terminal),
            CodeCommands.Python(terminal),
            CodeCommands.JavaScript(terminal),
            CompletionCommand.Create(terminal),
        };
        foreach (var option in root.Options)
        {
            if (option is VersionOption)
                option.Action = new VersionAction(terminal);
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExamples(help, terminal);
        }

        return root;
    }

    /// <summary>What is wrong with the command line, and which commands or options a mistyped one may have meant.</summary>
    private static string Reason(ParseResult parsed, ParseErrorAction refusal)
    {
        refusal.ShowHelp = false;
        using var text = new StringWriter();
        parsed.Invoke(new() { Output = text, Error = text });
        string[] lines = [.. text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        string[] suggestions = [.. lines.Except(parsed.Errors.Select(static error => error.Message))];
        return string.Join(' ', suggestions.Length > 0 ? suggestions : lines);
    }

    private static string Invoked(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "gd" : $"gd {parsed.CommandResult.Command.Name}";
}
