using CsCheck;

namespace GradientDescent.Fuzz;

/// <summary>A random project. It depends only on the seed and the number.</summary>
public sealed record FuzzCase(ulong Seed, int Number)
{
    /// <summary>The project.</summary>
    internal RandomProject Project { get; } = AnyProject.Any.Generate(new PCG((uint)Number, Seed), null, out _);

    /// <summary>The texts of its files.</summary>
    public IReadOnlyList<string> Files => Project.Files;
}
