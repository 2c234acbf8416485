using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace GradientDescent.Tool.Options;

/// <summary>One of the values of an option: a name and numbers, such as <c>huber:1.35</c>.</summary>
/// <param name="Name">The name; empty if a number without a name is meant.</param>
/// <param name="Parameters">The names of the numbers, for help.</param>
/// <param name="Required">How many of the numbers must be given. The others have defaults.</param>
/// <param name="Create">Creates the value from the numbers that are given.</param>
internal sealed record Choice<T>(string Name, string[] Parameters, int Required, Func<double[], T> Create)
    where T : class
{
    /// <summary>A value without numbers.</summary>
    public Choice(string name, Func<T> create)
        : this(name, [], 0, _ => create())
    {
    }

    /// <summary>How it is written, such as <c>huber:DELTA</c>. Numbers with a default are in brackets.</summary>
    public override string ToString() => Name.Length == 0 ? Parameters[0] : Name + string.Concat(Parameters.Select((parameter, i) => i < Required ? $":{parameter}" : $"[:{parameter}]"));

    /// <summary>An option with one of several values.</summary>
    public static Option<T?> CreateOption(string option, string placeholder, string description, IReadOnlyList<Choice<T>> choices) => new(option)
    {
        HelpName = placeholder,
        Description = $"{description}: {string.Join(", ", choices)}",
        CustomParser = result => Parse(result, option, choices),
    };

    private static T? Parse(ArgumentResult result, string option, IReadOnlyList<Choice<T>> choices)
    {
        var text = result.Tokens[^1].Value;
        var parts = (Number(text) is null ? text : $":{text}").Split(':');
        if (choices.FirstOrDefault(choice => choice.Name.Equals(parts[0], StringComparison.OrdinalIgnoreCase)) is not { } choice)
        {
            result.AddError($"{option}: '{text}' is not known, use one of {string.Join(", ", choices)}.");
            return null;
        }

        double?[] numbers = [.. parts[1..].Select(Number)];
        if (numbers.Length < choice.Required || numbers.Length > choice.Parameters.Length || numbers.Contains(null))
        {
            result.AddError($"{option}: '{text}' cannot be used, write {choice}.");
            return null;
        }

        try
        {
            return choice.Create([.. numbers.Select(static number => number!.Value)]);
        }
        catch (ArgumentException error)
        {
            result.AddError($"{option}: {error.Message.Split(" (Parameter")[0].Split('\n')[0]}");
            return null;
        }
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
