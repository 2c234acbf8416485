using System.Runtime.CompilerServices;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>Options for writing a model as C# source code.</summary>
public sealed record CSharpOptions
{
    /// <summary>The name of the method. Default: <c>Predict</c> followed by the name of the target's property.</summary>
    /// <exception cref="ArgumentException">The value is not a C# identifier.</exception>
    public string? MethodName { get; init => field = Checked(value); }

    /// <summary>The name of the static class that contains the method. Default: none.</summary>
    /// <exception cref="ArgumentException">The value is not a C# identifier.</exception>
    public string? ClassName { get; init => field = Checked(value); }

    /// <summary>
    /// Whether the parameter of an enum property has the enum's type. If false, it has the underlying integer type, so that the method compiles without
    /// the enum. Default: false.
    /// </summary>
    public bool UsesEnumTypes { get; init; }

    private static string? Checked(string? name, [CallerMemberName] string property = "") =>
        name is null || (name.Length > 0 && CSharpNames.AsIdentifier(name) == name && !CSharpNames.IsKeyword(name))
            ? name
            : throw new ArgumentException($"'{name}' is not a C# identifier: give a name of letters, digits and underscores that is not a keyword.", property);
}
