using System.Runtime.CompilerServices;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>How a model is written as C#.</summary>
public sealed record CSharpOptions
{
    /// <summary>What the method is called. Default: <c>Predict</c> and the name of the target's property.</summary>
    /// <exception cref="ArgumentException">It is no C# identifier.</exception>
    public string? MethodName { get; init => field = Checked(value); }

    /// <summary>The static class that the method stands in. Default: none.</summary>
    /// <exception cref="ArgumentException">It is no C# identifier.</exception>
    public string? ClassName { get; init => field = Checked(value); }

    /// <summary>
    /// Whether a parameter that is an enum has that enum's own type. Default: false, the number under it, so that the method compiles without the enum.
    /// </summary>
    public bool UsesEnumTypes { get; init; }

    private static string? Checked(string? name, [CallerMemberName] string property = "") =>
        name is null || (name.Length > 0 && CSharpNames.AsIdentifier(name) == name && !CSharpNames.IsKeyword(name))
            ? name
            : throw new ArgumentException($"'{name}' is no C# identifier.", property);
}
