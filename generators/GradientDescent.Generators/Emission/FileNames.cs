using System.Collections.Immutable;
using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>The names of generated files: the name of the record, and a number if the name of another record differs only in case.</summary>
/// <remarks>The compiler and some file systems do not distinguish file names by case.</remarks>
internal static class FileNames
{
    /// <summary>The qualified names that differ from another one only in case. Most projects have none.</summary>
    public static EquatableArray<string> Clashes(ImmutableArray<string> qualifiedNames) => new(
    [
        .. qualifiedNames
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static alike => alike.Count() > 1)
            .SelectMany(static alike => alike)
            .OrderBy(static name => name, StringComparer.Ordinal),
    ]);

    /// <summary>The common start of the file names of a record.</summary>
    public static string Of(string qualifiedName, EquatableArray<string> clashes)
    {
        var before = clashes
            .TakeWhile(name => name != qualifiedName)
            .Count(name => string.Equals(name, qualifiedName, StringComparison.OrdinalIgnoreCase));
        return clashes.Contains(qualifiedName) && before > 0 ? Invariant($"{qualifiedName}.{before + 1}") : qualifiedName;
    }
}
