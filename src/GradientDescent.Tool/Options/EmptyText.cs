using System.CommandLine;

namespace GradientDescent.Tool.Options;

/// <summary>Options whose value is a name.</summary>
internal static class EmptyText
{
    /// <summary>Refuses an empty name, such as that of a variable of a shell without a value.</summary>
    public static Option<string?> NotEmpty(this Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
                result.AddError($"{option.Name} is empty.");
        });
        return option;
    }
}
