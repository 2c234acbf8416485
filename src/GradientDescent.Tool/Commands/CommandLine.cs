using System.CommandLine;
using System.CommandLine.Help;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>Runs a command line. Every error ends here, as one line and an exit code.</summary>
internal static class CommandLine
{
    public static ExitCode Run(string[] arguments, Terminal terminal)
    {
        try
        {
            var parsed = ParseErrors.Parsed(CreateRoot(terminal), arguments);
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
}
