using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>The aliases of referenced assemblies.</summary>
internal static class ExternAlias
{
    /// <summary>The extern alias without which an assembly cannot be named; null if its namespaces are global.</summary>
    public static string? Of(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases && !aliases.Contains("global") ? aliases[0] : null;
}
