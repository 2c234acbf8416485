using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>A model as C# source, compiled without the library.</summary>
internal static class BakedMethod
{
    /// <summary>The bits of the predictions of the method.</summary>
    public static long Run(string method, string arguments)
    {
        var name = method[..method.IndexOf('(', StringComparison.Ordinal)].Split(' ')[^1];
        return Compile(method, $"public static long Run() => System.BitConverter.DoubleToInt64Bits({name}({arguments}));")();
    }

    /// <summary>Compiles the method in a class without usings. The compiler may report no warning.</summary>
    /// <param name="method">The method, or a class that contains it.</param>
    /// <param name="run">A method <c>Run</c> in the same class, which is returned.</param>
    /// <param name="types">Other types of the project.</param>
    public static Func<long> Compile(string method, string run, string types = "")
    {
        var program = CSharpCompilation.Create(
            "Baked",
            [CSharpSyntaxTree.ParseText($$"""
                internal static class Baked
                {
                    {{method}}
                    {{run}}
                }
                {{types}}
                """, UserProject.ParseOptions)],
            Net100.References.All,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var findings = program.Emit(image).Diagnostics.Where(static finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Id != "CS1591").ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings) + "\n" + method);
        return System.Reflection.Assembly.Load(image.ToArray()).GetType("Baked")!.GetMethod("Run")!.CreateDelegate<Func<long>>();
    }
}
