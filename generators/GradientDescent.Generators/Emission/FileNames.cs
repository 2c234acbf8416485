using System.Collections.Immutable;
using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>The names of generated files: that of their record, with a number behind it where another record's differs in case alone.</summary>
/// <remarks>File names do not tell cases apart, neither for the compiler nor on every disk.</remarks>
internal static class FileNames
{
    /// <summary>Those qualified names that differ from another in case alone; most projects have none.</summary>
    public static EquatableArray<string> Clashes(ImmutableArray<string> qualifiedNames) => new(
    [
        .. qualifiedNames
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static alike => alike.Count() > 1)
            .SelectMany(static alike => alike)
            .OrderBy(static name => name, StringComparer.Ordinal),
    ]);

    /// <summary>What all files of a record begin with.</summary>
    public static string Of(string qualifiedName, EquatableArray<string> clashes)
    {
        var before = clashes
            .TakeWhile(name => name != qualifiedName)
            .Count(name => string.Equals(name, qualifiedName, StringComparison.OrdinalIgnoreCase));
        return clashes.Contains(qualifiedName) && before > 0 ? Invariant($"{qualifiedName}.{before + 1}") : qualifiedName;
    }
}
