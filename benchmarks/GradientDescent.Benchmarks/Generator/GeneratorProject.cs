using GradientDescent.Benchmarks.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Benchmarks.Generator;

/// <summary>A project of annotated records with 1 to 40 features, one file per record, before and after an edit.</summary>
/// <remarks>Every compilation is new: no symbol has been computed yet.</remarks>
internal sealed class GeneratorProject
{
    private readonly CSharpCompilation _editedElsewhere;
    private readonly CSharpCompilation _commented;
    private readonly CSharpCompilation _edited;

    public GeneratorProject(int records)
    {
        IReadOnlyList<SyntaxTree> files = [.. Enumerable.Range(0, records).Select(static index => RecordProject.Parse(Source(index)))];
        var other = RecordProject.Parse("public class Street { public int Length; }");
        Before = RecordProject.Of(OptimizationLevel.Release).AddSyntaxTrees([.. files, other]);

        var middle = records / 2;
        _editedElsewhere = After(other, "public class Street { public int Length; public int Width; }");
        _commented = After(files[middle], $"// A remark.\n{Source(middle)}");
        _edited = After(files[middle], Source(middle).Replace("X1,", "Renamed,", StringComparison.Ordinal));
    }

    public CSharpCompilation Before { get; }

    public CSharpCompilation Fresh() => Before.Clone();

    /// <summary>A field was added to a class in another file.</summary>
    public CSharpCompilation AfterEditElsewhere() => _editedElsewhere.Clone();

    /// <summary>A comment was added to one record's file.</summary>
    public CSharpCompilation AfterComment() => _commented.Clone();

    /// <summary>A feature of one record was renamed.</summary>
    public CSharpCompilation AfterEditOfRecord() => _edited.Clone();

    private CSharpCompilation After(SyntaxTree file, string text) => Before.ReplaceSyntaxTree(file, RecordProject.Parse(text));

    /// <summary>The first record has 8 features, the typical number.</summary>
    private static string Source(int index) => RecordSource.Of($"Row{index}", 1 + ((index + 7) % 40));
}
