using CsCheck;
using GradientDescent.Fuzz.Mutations;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>The files of a case: what the grammar writes, and in some cases what is left of it after a mishap.</summary>
internal static class Projects
{
    public static Gen<IReadOnlyList<string>> Any { get; } = Gen
        .Frequency((7, SourceFiles.Any), (3, SourceFiles.Any.SelectMany(SourceMutations.Of)))
        .Select(static source => (IReadOnlyList<string>)[source, Neighbours.File]);
}
