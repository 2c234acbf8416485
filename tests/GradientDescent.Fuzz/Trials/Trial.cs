using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Fuzz;

/// <summary>The output of the generator, the analyzer and the compiler for a project.</summary>
internal sealed class Trial
{
    public Trial(RandomProject project)
    {
        (Project, Alone) = (project, UserProject.With([.. project.Files]));
        Generated = Generate(Alone);
        GeneratedAgain = Generate(Alone.Clone());
        Whole = Alone.AddSyntaxTrees(Sources.Select(static source => source.SyntaxTree));
        Findings = LinearModelFindings.In(Whole);
        Records = BoundRecord.In(this, Alone.SyntaxTrees);
        using var image = new MemoryStream();
        Warnings = Build(Whole, image);
        Image = image.ToArray();
        IsSound = !HasError(Warnings) || (Sources.Count > 0 && !HasError(Alone.GetDiagnostics()));
    }

    public RandomProject Project { get; }

    /// <summary>The project without its generated files.</summary>
    public CSharpCompilation Alone { get; }

    public GeneratorRunResult Generated { get; }

    /// <summary>The result of a second, independent run.</summary>
    public GeneratorRunResult GeneratedAgain { get; }

    public IReadOnlyList<GeneratedSourceResult> Sources => Generated.GeneratedSources.IsDefault ? [] : Generated.GeneratedSources;

    /// <summary>The project with its generated files.</summary>
    public CSharpCompilation Whole { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    public IReadOnlyList<BoundRecord> Records { get; }

    /// <summary>Whether the user's code has no compiler error: the project compiles with its generated files, or without them.</summary>
    public bool IsSound { get; }

    /// <summary>The compiler warnings and errors of the project with its generated files.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; }

    /// <summary>The assembly of the project with its generated files.</summary>
    public byte[] Image { get; }

    public bool IsGenerated(SyntaxTree? tree) => Sources.Any(source => source.SyntaxTree == tree);

    private static ImmutableArray<Diagnostic> Build(CSharpCompilation whole, MemoryStream image) =>
        [.. whole.Emit(image).Diagnostics.Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)];

    private static bool HasError(ImmutableArray<Diagnostic> findings) => findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error);

    private static GeneratorRunResult Generate(CSharpCompilation project) => CSharpGeneratorDriver
        .Create([new Generators.LinearModelGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions)
        .RunGenerators(project)
        .GetRunResult().Results.Single();
}
