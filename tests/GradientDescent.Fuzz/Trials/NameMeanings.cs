using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Fuzz;

/// <summary>Finds names in the user's files that mean something else as soon as the generated files are there.</summary>
internal static class NameMeanings
{
    public static IEnumerable<BrokenPromise> Changed(Trial trial) => !trial.IsSound || trial.Sources.Count == 0 ? [] : trial.Alone.SyntaxTrees.SelectMany(file => ChangedIn(file, trial));

    private static IEnumerable<BrokenPromise> ChangedIn(SyntaxTree file, Trial trial)
    {
        var (alone, whole) = (trial.Alone.GetSemanticModel(file), trial.Whole.GetSemanticModel(file));
        foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (Meaning(name, alone) is { } before && Meaning(name, whole) is var after && before != after)
                yield return new("The user's names keep their meaning", "another meaning", $"{file.GetLineSpan(name.Span)}: {before} became {after ?? "unknown"}");
        }
    }

    private static string? Meaning(SimpleNameSyntax name, SemanticModel semantics) => semantics.GetSymbolInfo(name).Symbol?.ToDisplayString();
}
