using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Tests;

/// <summary>Tests of kernels with any number of features.</summary>
public class EmittedKernels
{
    /// <summary>Far below the limit of locals that the JIT tracks, with room for its own temporaries.</summary>
    private const int MaxLocals = 100;

    public static TheoryData<int, string, bool> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, string, bool>();
            foreach (var featureCount in new[] { 1, 2, 3, 5, 6, 7, 8, 9, 16, 17, 31, 64, 256 })
            {
                shapes.Add(featureCount, "double", true);
                shapes.Add(featureCount, "float", false);
            }

            foreach (var featureCount in new[] { 1, 5, 6, 9, 17 })
            {
                shapes.Add(featureCount, "double", false);
                shapes.Add(featureCount, "float", true);
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Loops_step_by_vectors_methods_stay_small_and_weights_are_recovered(int featureCount, string scalar, bool hasIntercept)
    {
        var code = GeneratorHarness.Generate(WideRecord.Source(featureCount, scalar, hasIntercept));

        var nodes = code.Roots.SelectMany(static root => root.DescendantNodes()).ToList();
        Assert.All(nodes.OfType<ForStatementSyntax>().Where(ReadsColumns), static loop => Assert.EndsWith(">.Count", Assert.Single(loop.Incrementors).ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(nodes, static node => node is WhileStatementSyntax or DoStatementSyntax or ForEachStatementSyntax or GotoStatementSyntax);
        Assert.Contains(nodes, static node => node is ForStatementSyntax);
        // Write has a local for the column of each property, and computes little.
        Assert.All(nodes.OfType<MethodDeclarationSyntax>().Where(static method => method.Identifier.Text != "Write"), static method =>
            Assert.InRange(method.DescendantNodes().Count(static node => node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax), 0, MaxLocals));

        var off = code.Run();
        Assert.Equal(featureCount + (hasIntercept ? 1 : 0) + 1, off.Length);
        Assert.All(off, difference => Assert.InRange(Math.Abs(difference), 0, Tolerance(scalar)));
    }

    /// <summary>All loops except the one that writes rows into columns, and the one over the strips of a block.</summary>
    private static bool ReadsColumns(ForStatementSyntax loop) =>
        loop.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Identifier.Text != "Write" && !loop.Incrementors.ToString().EndsWith("StripRows", StringComparison.Ordinal);

    /// <summary>The tolerance. The targets are exact in the number type, and the normal equations lose several digits.</summary>
    private static double Tolerance(string scalar) => scalar == "float" ? 2e-3 : 1e-7;
}
