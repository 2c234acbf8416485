using GradientDescent.Terms;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Description;

/// <summary>Names that only the generator writes: of types, and of a kernel's locals.</summary>
internal static class Names
{
    /// <summary>The name of a type as it must be written: a type may not be called <c>record</c> or <c>file</c> without an @ either.</summary>
    public static string TypeIdentifier(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? CSharpNames.Identifier(name) : "@" + name;

    /// <summary>Whether the name can be written as it is, for a type too.</summary>
    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && TypeIdentifier(name) == name;

    /// <summary>
    /// The stems of a kernel's locals, one a column: no stem, alone or with any of the suffixes, is a name that the kernel uses
    /// itself or that another stem gives.
    /// </summary>
    public static IReadOnlyList<string> LocalStems(IEnumerable<string> columns, IEnumerable<string> suffixes, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal) { "_" };
        return [.. columns.Select(column =>
        {
            var stem = CSharpNames.Candidates(CSharpNames.Lowered(column), "Feature")
                .First(candidate => !taken.Contains(candidate) && !suffixes.Any(suffix => taken.Contains(candidate + suffix)));
            taken.Add(stem);
            taken.UnionWith(suffixes.Select(suffix => stem + suffix));
            return stem;
        })];
    }
}
