using GradientDescent.Generators.Tests;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>Somebody who knows the attribute's name, and for the rest takes the first mend that is offered, again and again.</summary>
public class Newcomer
{
    private const int MostMends = 10;
    private const int Digits = 9;

    [Theory]
    [InlineData("using GradientDescent;\n[LinearModel] record House(double A, double B);")]
    [InlineData("[GradientDescent.LinearModel] record House(double A, double B);")]
    [InlineData("using GradientDescent;\n[LinearModel] record struct House(double A, [SampleWeight, Target] double B, string Model = \"\", bool Intercept = false);")]
    public void Ends_with_a_model(string record)
    {
        var editor = Editor.On(record);
        for (var mends = 0; editor.Findings is [var finding, ..]; mends++)
        {
            Assert.True(mends < MostMends, editor.Files[0]);
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
