using GradientDescent.Terms;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Description;

/// <summary>How names of properties become names of parameters and locals: the one place where that is decided.</summary>
internal static class Names
{
    /// <summary>The name of a member, parameter or local as it must be written: keywords get an @.</summary>
    public static string Identifier(string name) => CSharpNames.Identifier(name);

    /// <summary>The name of a type as it must be written: a type may not be called <c>record</c> or <c>file</c> without an @ either.</summary>
    public static string TypeIdentifier(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? Identifier(name) : "@" + name;

    /// <summary>Whether the name can be written as it is, for a type too.</summary>
    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && TypeIdentifier(name) == name;

    /// <inheritdoc cref="CSharpNames.Lowered"/>
    public static string Lowered(string name) => CSharpNames.Lowered(name);

    /// <inheritdoc cref="CSharpNames.Parameters"/>
    public static IReadOnlyList<string> Parameters(IEnumerable<string> properties) => CSharpNames.Parameters(properties);

    /// <inheritdoc cref="CSharpNames.Locals"/>
    public static IReadOnlyList<string> Locals(IEnumerable<string?> names, IEnumerable<string> taken) => CSharpNames.Locals(names, taken);

    /// <summary>
    /// The stems of a kernel's locals, one a column: no stem, alone or with any of the suffixes, is a name that the kernel uses
    /// itself or that another stem gives.
    /// </summary>
    public static IReadOnlyList<string> LocalStems(IEnumerable<string> columns, IEnumerable<string> suffixes, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal) { "_" };
        return [.. columns.Select(column =>
        {
            var stem = CSharpNames.Candidates(Lowered(column), "Feature")
                .First(candidate => !taken.Contains(candidate) && !suffixes.Any(suffix => taken.Contains(candidate + suffix)));
            taken.Add(stem);
            taken.UnionWith(suffixes.Select(suffix => stem + suffix));
            return stem;
        })];
    }
}
