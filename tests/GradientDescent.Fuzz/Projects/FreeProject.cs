using CsCheck;
using GradientDescent.Fuzz.Grammar;
using GradientDescent.Fuzz.Mutations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Fuzz;

/// <summary>A project that is often invalid: output of the grammar, with mutations in some cases.</summary>
internal sealed record FreeProject(IReadOnlyList<string> Files) : RandomProject(Files)
{
    public static Gen<RandomProject> Any { get; } = Gen
        .Frequency((7, SourceFiles.Any), (3, SourceFiles.Any.SelectMany(SourceMutations.Of)))
        .Select(static source => (RandomProject)new FreeProject([source, Neighbours.File]));

    public override IEnumerable<RandomProject> Smaller()
    {
        for (var i = 0; i < Files.Count; i++)
        {
            foreach (var text in SmallerFile(Files[i]))
                yield return new FreeProject([.. Files.Take(i), text, .. Files.Skip(i + 1)]);
        }
    }

    private static IEnumerable<string> SmallerFile(string file)
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
