using System.CommandLine;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Options;

/// <summary>A file that a command writes. Where it cannot be is refused before a row is read, because a fit can take long.</summary>
internal static class OutputFileOption
{
    /// <exception cref="CommandException">A file to write is one of those to read, or both are the same.</exception>
    public static void RequireOther(IEnumerable<string> read, params IEnumerable<string?> written)
    {
        var taken = read.Where(File.Exists).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        if (written.OfType<string>().FirstOrDefault(path => !taken.Add(Path.GetFullPath(path))) is { } path)
            throw CommandException.ForUsage($"{path} would be overwritten: give another file to write.");
    }

    public static Option<string?> Create(string name, string description, params string[] aliases)
    {
        var option = new Option<string?>(name, aliases) { HelpName = "FILE", Description = description };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is not [.., { Value: var path }])
                return;
            if (path.Length == 0 || path == RowFiles.StandardInput || Directory.Exists(path))
                result.AddError($"{result.Option.Name}: '{path}' is not a file, give the path of one.");
            else if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
                result.AddError($"{result.Option.Name}: the folder '{folder}' does not exist. Create it first.");
        });
        return option;
    }
}
