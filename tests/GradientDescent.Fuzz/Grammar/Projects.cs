using CsCheck;
using GradientDescent.Fuzz.Mutations;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the files of a case: valid output of the grammar, with mutations in some cases.</summary>
internal static class Projects
{
    public static Gen<IReadOnlyList<string>> Any { get; } = Gen
        .Frequency((7, SourceFiles.Any), (3, SourceFiles.Any.SelectMany(SourceMutations.Of)))
        .Select(static source => (IReadOnlyList<string>)[source, Neighbours.File]);
}
