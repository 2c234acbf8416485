using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Tests;

/// <summary>The rules for folders: at most 40 files, each type in one folder, and a namespace with the name of the folder.</summary>
public class FolderContents
{
    private const int MaxFiles = 40;

    public static TheoryData<string> Projects => AnalyzedProject.Paths;

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_has_more_than_forty_files(string project)
    {
        var analyzed = AnalyzedProject.At(project);
        var large = analyzed.Files
            .CountBy(file => FolderOf(file, analyzed))
            .Where(static folder => folder.Value > MaxFiles)
            .Select(static folder => $"{folder.Key} has {folder.Value}.");

        AssertNone($"A folder has at most {MaxFiles} files:", large);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_partial_type_is_in_one_folder(string project)
    {
        var analyzed = AnalyzedProject.At(project);
        var scattered =
            from type in TopLevelTypes(analyzed)
            group type.Folder by type.Symbol.ToDisplayString() into folders
            where folders.Distinct().Count() > 1
            select $"{folders.Key} is in {string.Join(" and in ", folders.Distinct())}";

        AssertNone("A type belongs to one folder:", scattered);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_follow_folders(string project)
    {
        var misplaced =
            from type in TopLevelTypes(AnalyzedProject.At(project))
            let actual = type.Symbol.ContainingNamespace.ToDisplayString()
            let allowed = Namespaces(type.Symbol, type.Folder, AnalyzedProject.At(project).Name)
            where !allowed.Contains(actual)
            let access = IsPublic(type.Symbol) ? "public" : "internal"
            select $"{type.File}: {type.Symbol.Name} is {access} and in {actual} instead of {string.Join(" or ", allowed)}";

        AssertNone("An internal type must have the namespace of its folder, a public type that of the project:", misplaced);
    }

    private static string[] Namespaces(INamedTypeSymbol type, string folder, string project)
    {
        // The class Csv has the name of its project, so the namespace cannot have it too.
        if (project == "GradientDescent.Csv")
            return IsPublic(type) || folder == project ? ["GradientDescent"] : [$"GradientDescent.{folder}"];
        var ofFolder = folder == project ? project : $"{project}.{folder.Replace('/', '.')}";
        return (IsPublic(type), ofFolder) switch
        {
            // What generated code uses is public, but in a separate namespace.
            (true, "GradientDescent.Kernels" or "GradientDescent.Terms") => [project, ofFolder],
            (true, _) => [project],
            // The compiler finds polyfills only by their full name.
            (false, _) when folder == "Polyfills" => ["System", "System.Runtime.CompilerServices"],
            (false, _) => [ofFolder],
        };
    }

    private static bool IsPublic(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public;

    private static IEnumerable<(string File, string Folder, INamedTypeSymbol Symbol)> TopLevelTypes(AnalyzedProject project) =>
        from file in project.Files
        let model = project.Compilation.GetSemanticModel(file)
        from node in file.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        where node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        select (file.FilePath, FolderOf(file, project), (INamedTypeSymbol)model.GetDeclaredSymbol(node)!);

    private static string FolderOf(SyntaxTree file, AnalyzedProject project) => ProjectSources.FolderOf(file.FilePath, project.Name);

    private static void AssertNone(string rule, IEnumerable<string> exceptions)
    {
        var lines = exceptions.Distinct().ToList();
        Assert.True(lines.Count == 0, $"{rule}\n{string.Join('\n', lines)}");
    }
}
