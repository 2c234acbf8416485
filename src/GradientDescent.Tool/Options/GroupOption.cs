using System.CommandLine;

namespace GradientDescent.Tool.Options;

/// <summary>The column whose values are groups of rows with a model each, and the options that only a single model can have.</summary>
internal sealed class GroupOption
{
    private readonly Option<string?> _by = new("--by") { HelpName = "COLUMN", Description = "Fit a model to each group of rows with the same value in this column, and show a line per group" };

    public void AddTo(Command command) => command.Add(_by.NotEmpty());

    /// <summary>The name of the column; null if all rows have one model.</summary>
    public string? Read(ParseResult parsed) => parsed.GetValue(_by);

    /// <summary>Refuses an option together with groups.</summary>
    /// <param name="command">The command.</param>
    /// <param name="option">The option.</param>
    /// <param name="reason">Why there is no such thing for groups, and what there is.</param>
    /// <param name="value">The only value of the option that is refused. Default: any value.</param>
    public void Exclude(Command command, Option option, string reason, string? value = null) => command.Validators.Add(result =>
    {
        if (result.GetValue(_by) is not null && result.GetResult(option) is { Implicit: false } given && (value is null || given.Tokens.Any(token => token.Value == value)))
            result.AddError($"{option.Name}{(value is null ? "" : $" {value}")} cannot be combined with --by: {reason}.");
    });
}
