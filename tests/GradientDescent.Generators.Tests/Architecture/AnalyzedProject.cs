using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>A project that is compiled once for all tests.</summary>
internal sealed record AnalyzedProject(string Name, CSharpCompilation Compilation, IReadOnlyList<SyntaxTree> Files, FolderGraph Graph)
{
    private static readonly ConcurrentDictionary<string, Lazy<AnalyzedProject>> Known = new();

    /// <summary>The paths of all projects that ship: libraries and generators.</summary>
    public static TheoryData<string> Paths => [.. Repository.ProjectsIn("src"), .. Repository.ProjectsIn("generators")];

    public static AnalyzedProject At(string path) => Known.GetOrAdd(path, static path => new(() => Analyze(path))).Value;

    private static AnalyzedProject Analyze(string path)
    {
        var sources = new ProjectSources(path);
        var (compilation, files) = ProjectCompilation.Of(sources);
        return new AnalyzedProject(sources.Name, compilation, files, FolderGraph.Of(sources.Name, compilation, files));
    }
}
