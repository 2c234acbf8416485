using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The analyzer, which sees the generated files, uses the name that the generator has chosen without them.</summary>
public class KernelNames
{
    [Theory]
    [InlineData("Kernel", "")]
    [InlineData("GeneratedKernel", "public partial class Trainer { private int Kernel => 1; }")]
    public void Are_the_same_with_and_without_the_generated_files(string kernel, string own)
    {
        var project = UserProject.With($$"""using GradientDescent; [LinearModel] public partial record Row(double X, [Target] double Y) { {{own}} }""");
        CSharpGeneratorDriver.Create([new LinearModelGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out var whole, out _);

        Assert.Equal([kernel, kernel], ((Compilation[])[project, whole]).Select(static its => its.GetTypeByMetadataName("Row")!).Select(static type =>
            GeneratedNames.Of(type, RecordParser.LinearModelAttribute(type)!).Kernel));
    }
}
