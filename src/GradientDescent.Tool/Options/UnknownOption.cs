using System.CommandLine.Parsing;
using GradientDescent.Sources;

namespace GradientDescent.Tool.Options;

/// <summary>An option that a command does not have would be taken for a file.</summary>
internal static class UnknownOption
{
    public static void Refuse(ArgumentResult result)
    {
        if (result.Tokens.Select(static token => token.Value).FirstOrDefault(IsOption) is not { } word || result.Parent is not CommandResult { Command: var command })
            return;
        var near = NearestNames.Of(word.TrimStart('-'), command.Options.Select(static option => option.Name.TrimStart('-')));
        result.AddError($"'{word}' is no option of gd {command.Name}{(near.Count == 0 ? "" : $": did you mean {string.Join(" or ", near.Select(static name => $"--{name}"))}")}.");
    }

    private static bool IsOption(string word) => word.StartsWith('-') && word != RowFiles.StandardInput && !word.Contains('~') && !File.Exists(word);
}
