using GradientDescent.Terms;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Description;

/// <summary>Creates the names of generated types and of a kernel's locals.</summary>
internal static class Names
{
    /// <summary>The name of a type as C# source. Contextual keywords such as <c>record</c> and <c>file</c> also need an @.</summary>
    public static string TypeIdentifier(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? CSharpNames.Identifier(name) : "@" + name;

    /// <summary>Whether the name is an identifier that needs no @, also as the name of a type.</summary>
    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && TypeIdentifier(name) == name;

    /// <summary>
    /// The stems of a kernel's locals, one per column. A stem is unique, alone and with each suffix: it equals no reserved name of the kernel,
    /// and no name that another stem creates.
    /// </summary>
    public static IReadOnlyList<string> LocalStems(IEnumerable<string> columns, IEnumerable<string> suffixes, IEnumerable<string> reserved)
    {
        var used = new HashSet<string>(reserved, StringComparer.Ordinal) { "_" };
        return [.. columns.Select(column =>
        {
            var stem = CSharpNames.Candidates(CSharpNames.Lowered(column), "Feature")
                .First(candidate => !used.Contains(candidate) && !suffixes.Any(suffix => used.Contains(candidate + suffix)));
            used.Add(stem);
            used.UnionWith(suffixes.Select(suffix => stem + suffix));
            return stem;
        })];
    }
}
