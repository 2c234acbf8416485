using GradientDescent.Generators.Description;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>Types of the library that the project declares again. The compiler prefers the type of the project, in generated code too.</summary>
internal static class ReplacedTypes
{
    /// <summary>The full name of the first of them; null if there is none.</summary>
    public static string? First(Compilation compilation) => LibraryTypes.NamespaceOf
        .Where(static type => type.Value.Split('.')[0] == "GradientDescent")
        .Where(type => IsReplaced(type.Key, type.Value, compilation))
        .Select(static type => $"{type.Value}.{type.Key}")
        .FirstOrDefault();

    private static bool IsReplaced(string name, string space, Compilation compilation) => space.Split('.')
        .Aggregate((INamespaceSymbol?)compilation.Assembly.GlobalNamespace, static (outer, part) => outer?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part))
        ?.GetTypeMembers(name)
        .Any(own => compilation.GetTypesByMetadataName($"{space}.{own.MetadataName}").Length > 1) == true;
}
