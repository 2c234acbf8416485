using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Description;

/// <summary>How names of properties become names of parameters and locals: the one place where that is decided.</summary>
internal static class Names
{
    /// <summary>The name of a member, parameter or local as it must be written: keywords get an @.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The name of a type as it must be written: a type may not be called <c>record</c> or <c>file</c> without an @ either.</summary>
    public static string TypeIdentifier(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? Identifier(name) : "@" + name;

    /// <summary>Whether the name can be written as it is, for a type too.</summary>
    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && TypeIdentifier(name) == name;

    /// <summary>The name with its first letter lowered, invariantly: Bedrooms → bedrooms, URL → uRL, 価格 → 価格.</summary>
    public static string Lowered(string name) => char.ToLower(name[0], CultureInfo.InvariantCulture) + name.Substring(1);

    /// <summary>
    /// The parameters of <c>Predict</c>, one a property: the lowered names; a later one that is taken gets the first free number behind it.
    /// </summary>
    public static IReadOnlyList<string> Parameters(IEnumerable<string> properties)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. properties.Select(property => Candidates(Lowered(property), "").First(taken.Add))];
    }

    /// <summary>The locals of a method, as they must be written: the lowered names, with <c>Value</c> behind those that are taken; none for a null.</summary>
    public static IReadOnlyList<string> Locals(IEnumerable<string?> names, IEnumerable<string> taken)
    {
        var all = new HashSet<string>(taken.Select(static name => name.TrimStart('@')), StringComparer.Ordinal) { "_" };
        return [.. names.Select(name => name is null ? "" : Identifier(Candidates(Lowered(name), "Value").First(all.Add)))];
    }

    /// <summary>
    /// The stems of a kernel's locals, one a column: no stem, alone or with any of the suffixes, is a name that the kernel uses
    /// itself or that another stem gives.
    /// </summary>
    public static IReadOnlyList<string> LocalStems(IEnumerable<string> columns, IEnumerable<string> suffixes, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal) { "_" };
        return [.. columns.Select(column =>
        {
            var stem = Candidates(Lowered(column), "Feature")
                .First(candidate => !taken.Contains(candidate) && !suffixes.Any(suffix => taken.Contains(candidate + suffix)));
            taken.Add(stem);
            taken.UnionWith(suffixes.Select(suffix => stem + suffix));
            return stem;
        })];
    }

    private static IEnumerable<string> Candidates(string name, string kind)
    {
        yield return name;
        for (var number = kind.Length > 0 ? 1 : 2; ; number++)
            yield return name + kind + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
    }
}
