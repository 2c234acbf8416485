using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>The help of a command, with its examples at the end.</summary>
internal sealed class HelpWithExamples(HelpAction help, Terminal terminal) : SynchronousCommandLineAction
{
    private static readonly (string Line, string Effect)[] First =
    [
        ("gd describe houses.csv", "what is in each column"),
        ("gd predict model.json new.csv > predictions.csv", "the rows with their predictions"),
        ("gd fit --help", "the options of a command, with examples"),
    ];

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command is ExplainedCommand command ? command.Examples : First;
        terminal.Out.WriteLine("Examples:");
        foreach (var (line, effect) in examples)
            terminal.Out.WriteLine($"  {line}\n      {effect}");
        return result;
    }
}
