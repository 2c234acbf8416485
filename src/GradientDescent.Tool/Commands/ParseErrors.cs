using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>What is wrong with a command line.</summary>
internal static partial class ParseErrors
{
    /// <exception cref="CommandException">The command line cannot be used.</exception>
    public static ParseResult Parsed(RootCommand root, string[] arguments)
    {
        try
        {
            var parsed = root.Parse(arguments);
            return parsed.Action is ParseErrorAction refusal ? throw CommandException.ForUsage($"{Reason(parsed, refusal)} See {Invoked(parsed)} --help.") : parsed;
        }
        catch (InvalidOperationException error)
        {
            // A check that reads the value of an option with too few or too many values.
            throw CommandException.ForUsage($"{error.Message} See gd --help.", error);
        }
    }

    /// <summary>What is wrong, and which commands or options a mistyped one may have meant.</summary>
    private static string Reason(ParseResult parsed, ParseErrorAction refusal)
    {
        refusal.ShowHelp = false;
        using var text = new StringWriter();
        parsed.Invoke(new() { Output = text, Error = text });
        string[] lines = [.. text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        string[] suggestions = [.. lines.Except(parsed.Errors.Select(static error => error.Message))];
        return string.Join(' ', (suggestions.Length > 0 ? suggestions : lines).Select(InWords));
    }

    /// <summary>A value of another type, without the name of the type in .NET.</summary>
    private static string InWords(string error) =>
        Unparsed().Match(error) is { Success: true, Groups: var its } ? $"{its[2].Value}: '{its[1].Value}' is no {(its[3].Value.Contains(".Int", StringComparison.Ordinal) ? "whole number" : "number")}."
        : error;

    private static string Invoked(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "gd" : $"gd {parsed.CommandResult.Command.Name}";

    [GeneratedRegex("^Cannot parse argument '(.*)' for option '(.*)' as expected type '(.*)'", RegexOptions.Singleline)]
    private static partial Regex Unparsed();
}
