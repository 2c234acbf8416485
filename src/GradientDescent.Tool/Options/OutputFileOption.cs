using System.CommandLine;

namespace GradientDescent.Tool.Options;

/// <summary>A file that a command writes. Where it cannot be is refused before a row is read, because a fit can take long.</summary>
internal static class OutputFileOption
{
    public static Option<string?> Create(string name, string description, params string[] aliases)
    {
        var option = new Option<string?>(name, aliases) { HelpName = "FILE", Description = description };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is not [.., { Value: var path }])
                return;
            if (path.Length == 0 || Directory.Exists(path))
                result.AddError($"{result.Option.Name}: '{path}' is not a file, give the path of one.");
            else if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
                result.AddError($"{result.Option.Name}: the folder '{folder}' does not exist. Create it first.");
        });
        return option;
    }
}
