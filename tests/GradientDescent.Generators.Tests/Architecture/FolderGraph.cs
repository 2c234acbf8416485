using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The graph of the folders of a project: which folder uses which, with every use.</summary>
internal sealed class FolderGraph
{
    private readonly ILookup<(string From, string To), FolderUse> _uses;

    public FolderGraph(IEnumerable<string> folders, IEnumerable<FolderUse> uses)
    {
        Folders = [.. folders.Distinct().Order(StringComparer.Ordinal)];
        _uses = uses.ToLookup(static use => (use.Folder, use.UsedFolder));
    }

    public IReadOnlyList<string> Folders { get; }

    public IEnumerable<string> UsedBy(string folder) => Folders.Where(used => _uses.Contains((folder, used)));

    /// <summary>The uses of one folder in another. A use of a type is omitted if there is a use of one of its members.</summary>
    public IEnumerable<FolderUse> Uses(string folder, string used)
    {
        var uses = _uses[(folder, used)].ToList();
        return uses.Where(use => !uses.Any(other => other.IsOfMemberOf(use)));
    }

    /// <param name="project">The folder name for files that are in no folder.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="files">The files of the compilation that belong to folders, by their path relative to the project.</param>
    public static FolderGraph Of(string project, CSharpCompilation compilation, IReadOnlyCollection<SyntaxTree> files)
    {
        var folders = files.ToDictionary(static file => file, file => ProjectSources.FolderOf(file.FilePath, project));
        var uses =
            from file in files.AsParallel().AsOrdered()
            from symbol in SymbolUses.Of(file, compilation)
            from declaration in DeclaringFiles(symbol, folders)
            where folders[declaration] != folders[file]
            select new FolderUse(folders[file], file.FilePath, NameOf(symbol), folders[declaration], declaration.FilePath);
        return new FolderGraph(folders.Values, uses.Distinct());
    }

    /// <summary>The location of a symbol. A member that the compiler or a generator adds is located at its type.</summary>
    private static IEnumerable<SyntaxTree> DeclaringFiles(ISymbol symbol, Dictionary<SyntaxTree, string> folders)
    {
        var parts = symbol.DeclaringSyntaxReferences.Select(static part => part.SyntaxTree);
        var files = parts.Where(folders.ContainsKey).Distinct().ToList();
        return files.Count == 0 && symbol.ContainingType is { } type ? DeclaringFiles(type.OriginalDefinition, folders) : files;
    }

    private static string NameOf(ISymbol symbol) =>
        symbol.ContainingType is { Name.Length: > 0 } type ? $"{type.Name}.{MemberName(symbol)}" : symbol.Name;

    private static string MemberName(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : symbol.Name;
}
