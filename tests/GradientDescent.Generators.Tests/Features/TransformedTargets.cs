namespace GradientDescent.Generators.Tests;

public class TransformedTargets
{
    [Theory]
    [InlineData("Log", "Math.Exp(1 + 2 * x)")]
    [InlineData("LogP1", "Math.Exp(1 + 2 * x) - 1")]
    [InlineData("SquareRoot", "(1 + 2 * x) * (1 + 2 * x)")]
    [InlineData("Reciprocal", "1 / (1 + 2 * x)")]
    [InlineData("Exp", "Math.Log(1 + 2 * x)")]
    public void The_model_fits_the_transform_and_predicts_the_target(string transform, string target)
    {
        foreach (var type in new[] { "double", "double?", "float" })
        {
            var scalar = type == "float" ? "float" : "double";
            Fits.Program([1, 2, 0, 0], $$"""
                using GradientDescent;
                [LinearModel] public partial record Row({{scalar}} X, [Target, {{transform}}] {{type}} Y);

                public static class Program
                {
                    public static double[] Run()
                    {
                        Row[] rows = [.. new[] { 0.0, 0.25, 0.5, 1 }.Select(x => new Row(({{scalar}})x, ({{scalar}})({{target}})))];
                        var model = new Row.Trainer().Fit(rows).Model;
                        var predictions = new {{scalar}}[4];
                        model.Predict(rows, predictions);
                        var x = 0.5;
                        var scale = typeof({{scalar}}) == typeof(float) ? 1e-6 : 1e-12;
                        double Miss(double value) => Math.Abs(value - ({{target}})) < 20 * scale * (1 + Math.Abs(value)) ? 0 : value;
                        return [Math.Round(model.Intercept, 4), Math.Round(model.X, 4), Miss(model.Predict(0.5F)), Miss(predictions[2])];
                    }
                }
                """);
        }
    }

    [Fact]
    public void The_formula_the_file_and_an_exception_name_the_transformed_target()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;
            var trainer = new Row.Trainer();
            Console.WriteLine(trainer.Fit([new(0, 1), new(1, 1)]).Model);
            try { trainer.Fit([new(0, 1), new(1, 0)]); }
            catch (InvalidRowException wrong) { Console.WriteLine($"{wrong.Property}: {wrong.Message}"); }

            [LinearModel] public partial record Row(double X, [Target, Log] double Y);
            """).RunProgram();
        Assert.Equal(
            "LogY = 0 + 0·X\nY: Row 1 (counting from 0) cannot be trained on: LogY, which comes from Y, is -∞, because Y is 0. Fix the row, or leave out such rows with InvalidRows.Skip.\n",
            printed);
    }
}
