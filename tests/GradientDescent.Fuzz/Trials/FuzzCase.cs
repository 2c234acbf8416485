using CsCheck;
using GradientDescent.Fuzz.Grammar;

namespace GradientDescent.Fuzz;

/// <summary>A random project. It depends only on the seed and the number.</summary>
public sealed record FuzzCase(ulong Seed, int Number)
{
    /// <summary>The texts of its files.</summary>
    public IReadOnlyList<string> Files { get; } = Projects.Any.Generate(new PCG((uint)Number, Seed), null, out _);
}
