namespace GradientDescent.Generators.Tests;

/// <summary>A record with features F1, F2, …, and a program that fits it to random rows with known weights.</summary>
internal static class WideRecord
{
    public static string Source(int featureCount, string scalar = "double", bool hasIntercept = true)
    {
        var features = Enumerable.Range(1, featureCount).Select(static i => $"F{i}").ToList();
        IEnumerable<string> differences = [.. features.Select(static (feature, i) => $"model.{feature} - Weight({i})"), .. hasIntercept ? ["model.Intercept - 4"] : Array.Empty<string>()];
        return $$"""
            using GradientDescent;

            [LinearModel(Intercept = {{(hasIntercept ? "true" : "false")}})]
            public partial record Row({{string.Join(", ", features.Select(feature => $"{scalar} {feature}"))}}, [Target] {{scalar}} Y);

            /// <summary>Returns the error of each weight, and of the bulk prediction.</summary>
            public static class Program
            {
                public static double[] Run()
                {
                    var random = new Random(1);
                    var rows = new Row[{{(3 * featureCount) + 101}}];
                    for (var i = 0; i < rows.Length; i++)
                        rows[i] = Make(random);

                    var model = new Row.Trainer().Fit(rows).Model;
                    var predictions = new {{scalar}}[rows.Length];
                    model.Predict(rows, predictions);
                    var miss = 0.0;
                    for (var i = 0; i < rows.Length; i++)
                        miss = Math.Max(miss, Math.Abs(predictions[i] - model.Predict(rows[i])) / {{featureCount}});
                    return [{{string.Join(", ", differences)}}, miss];
                }

                private static double Weight(int feature) => (feature % 7) - 3;

                private static Row Make(Random random)
                {
                    var x = new {{scalar}}[{{featureCount}}];
                    double y = {{(hasIntercept ? 4 : 0)}};
                    for (var i = 0; i < x.Length; i++)
                        y += Weight(i) * (x[i] = ({{scalar}})((2 * random.NextDouble()) - 1));
                    return new({{string.Join(", ", features.Select(static (_, i) => $"x[{i}]"))}}, ({{scalar}})y);
                }
            }
            """;
    }
}
