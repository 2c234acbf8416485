using GradientDescent.Benchmarks.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Benchmarks.Generator;

/// <summary>A project of so many annotated records of 1 to 40 features, a file each, before and after an edit in another file.</summary>
internal sealed class GeneratorProject
{
    private readonly CSharpCompilation _edited;

    public GeneratorProject(int records)
    {
        var other = RecordProject.Parse("public class Street { public int Length; }");
        Before = RecordProject.Of(OptimizationLevel.Release, Enumerable.Range(0, records).Select(static index => RecordSource.Of($"Row{index}", FeatureCount(index))))
            .AddSyntaxTrees(other);
        _edited = Before.ReplaceSyntaxTree(other, RecordProject.Parse("public class Street { public int Length; public int Width; }"));
    }

    public CSharpCompilation Before { get; }

    /// <summary>As the compiler has it after the edit: no symbol is known yet.</summary>
    public CSharpCompilation AfterEditElsewhere() => _edited.Clone();

    /// <summary>As the compiler has it at first: no symbol is known yet.</summary>
    public CSharpCompilation Fresh() => Before.Clone();

    /// <summary>The first record has 8, the typical number.</summary>
    private static int FeatureCount(int index) => 1 + ((index + 7) % 40);
}
