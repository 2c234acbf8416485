using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Fuzz;

/// <summary>Shrinks a failing project: removes each piece that the failure does not need.</summary>
internal static class SmallerSource
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> files, BrokenPromise broken)
    {
        var smaller = files;
        while (Smaller(smaller).FirstOrDefault(candidate => Promises.BrokenBy(new(candidate)).Any(broken.IsLike)) is { } found)
            smaller = found;
        return smaller;
    }

    /// <summary>The project without one piece of one file, large pieces first.</summary>
    private static IEnumerable<IReadOnlyList<string>> Smaller(IReadOnlyList<string> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var text in Smaller(files[i]))
                yield return [.. files.Take(i), text, .. files.Skip(i + 1)];
        }
    }

    private static IEnumerable<string> Smaller(string file)
    {
        var root = CSharpSyntaxTree.ParseText(file, UserProject.ParseOptions).GetRoot();
        return root.DescendantNodes()
            .Where(static node => node is MemberDeclarationSyntax or ParameterSyntax or AttributeListSyntax or AttributeSyntax
                or AttributeArgumentSyntax or UsingDirectiveSyntax or BaseListSyntax or TypeParameterListSyntax)
            .OrderByDescending(static node => node.FullSpan.Length)
            .Select(node => root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString())
            .Where(text => text.Length < file.Length);
    }
}
