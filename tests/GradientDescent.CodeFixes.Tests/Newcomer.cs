using GradientDescent.Generators.Tests;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>A user who only writes [LinearModel], and then repeatedly applies the first fix that is offered.</summary>
public class Newcomer
{
    private const int MaxFixes = 10;
    private const int Digits = 9;

    [Theory]
    [InlineData("using GradientDescent;\n[LinearModel] record House(double A, double B);")]
    [InlineData("[GradientDescent.LinearModel] record House(double A, double B);")]
    [InlineData("using GradientDescent;\n[LinearModel] record struct House(double A, [SampleWeight, Target] double B, string Model = \"\", bool Intercept = false);")]
    public void Ends_with_a_model(string record)
    {
        var editor = Editor.On(record);
        for (var fixes = 0; editor.Findings is [var finding, ..]; fixes++)
        {
            Assert.True(fixes < MaxFixes, editor.Files[0]);
            editor.Take(editor.Offers(finding)[0]);
        }

        var weights = GeneratorHarness.Generate(editor.Files[0], """
            public static class Program
            {
                public static double[] Run()
                {
                    var model = new House.Trainer().Fit([new House(1, 3), new House(2, 5), new House(4, 9)]).Model;
                    return [model.Intercept, model.A];
                }
            }
            """).Run();

        Assert.Equal([1, 2], weights.Select(static weight => Math.Round(weight, Digits)));
    }
}
