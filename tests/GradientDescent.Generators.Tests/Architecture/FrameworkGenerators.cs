using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// The generators of the framework, for generated regular expressions and JSON contexts.
/// The project file copies them to the output folder of the tests.
/// </summary>
internal static class FrameworkGenerators
{
    private static readonly List<ISourceGenerator> Generators = Load();

    /// <summary>The compilation with their generated files.</summary>
    public static CSharpCompilation Complete(CSharpCompilation project)
    {
        CSharpGeneratorDriver.Create(Generators, parseOptions: UserProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out var complete, out _);
        return (CSharpCompilation)complete;
    }

    private static List<ISourceGenerator> Load()
    {
        var loader = new Loader();
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, nameof(FrameworkGenerators)), "*.dll");
        return [.. files.SelectMany(file => new AnalyzerFileReference(file, loader).GetGenerators(LanguageNames.CSharp))];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
