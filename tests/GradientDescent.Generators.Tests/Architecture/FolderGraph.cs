using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The folders of a project, and which of them use which, with every use that says so.</summary>
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

    /// <summary>Why one folder is said to use another. A type is left out where a member of it says more.</summary>
    public IEnumerable<FolderUse> Uses(string folder, string used)
    {
        var uses = _uses[(folder, used)].ToList();
        return uses.Where(use => !uses.Any(other => other.IsOfMemberOf(use)));
    }

    /// <param name="project">How the folder of files is called that stand in none.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="files">The files of the compilation that stand in folders, by their paths from the project's.</param>
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

    /// <summary>Where a symbol is declared. What the compiler or a generator adds to a type is declared where the type is.</summary>
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
