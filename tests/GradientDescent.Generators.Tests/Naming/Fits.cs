namespace GradientDescent.Generators.Tests;

/// <summary>Compiles and runs programs that fit records to generated rows and check the coefficients.</summary>
internal static class Fits
{
    private const int Digits = 6;

    /// <summary>Runs a program that contains <c>Program.Run</c>.</summary>
    public static void Program(double[] expected, params string[] sources)
    {
        var weights = GeneratorHarness.Generate(sources).Run();
        Assert.Equal(expected.Length, weights.Length);
        Assert.All(expected.Zip(weights), static pair => Assert.Equal(pair.First, pair.Second, Digits));
    }

    /// <summary>Fits target = 1 + 2·feature to three rows and predicts for a feature of 3.</summary>
    /// <param name="source">The record's file, with its usings.</param>
    /// <param name="record">The qualified name of the record.</param>
    /// <param name="feature">The name of its only feature.</param>
    /// <param name="row">The expression that creates a row from <c>x</c> and <c>y</c>.</param>
    /// <param name="trainer">The name of its trainer.</param>
    public static void OneFeature(string source, string record, string feature, string row = "new(x, y)", string trainer = "Trainer") =>
        Program([1, 2, 7], source, $$"""
            public static class Program
            {
                public static double[] Run()
                {
                    var rows = global::System.Array.ConvertAll(new[] { 1, 2, 4 }, static x => Row(x, 1 + (2 * x)));
                    var model = new global::{{record}}.{{trainer}}().Fit(rows).Model;
                    return [model.Intercept, model.{{feature}}, model.Predict(Row(3, 0))];
                }

                private static global::{{record}} Row(int x, int y) => {{row}};
            }
            """);

    /// <summary>Fits a record with features of these names. Feature i has the coefficient i + 2.</summary>
    public static void Features(IReadOnlyList<string> features, string arguments = "", string extraSource = "")
    {
        var source = $$"""
            using GradientDescent;
            namespace Traps;

            [LinearModel{{arguments}}]
            public partial record Trap({{string.Join(", ", features.Select(static feature => $"double {feature}"))}}, [Target] double TheTarget);

            public static class Program
            {
                public static double[] Run()
                {
                    var model = new Trap.{{(arguments.Contains("Trainer") ? "Fitter" : "Trainer")}}().Fit(global::System.Array.ConvertAll(new int[{{features.Count + 2}}], static _ => Row())).Model;
                    return [model.Intercept, {{string.Join(", ", features.Select(static feature => "model." + feature))}}, model.Predict(Row()) - _last];
                }

                private static uint _seed = 7;
                private static double _last;

                private static double Next() => (_seed = (_seed * 1664525) + 1013904223) / 4294967296.0;

                private static Trap Row()
                {
                    double[] x = new double[{{features.Count}}];
                    _last = 1;
                    for (var i = 0; i < x.Length; i++)
                        _last += (i + 2) * (x[i] = Next());
                    return new Trap({{string.Join(", ", features.Select(static (_, i) => $"x[{i}]"))}}, _last);
                }
            }
            """;
        double[] expected = [1, .. features.Select(static (_, i) => i + 2.0), 0];
        Program(expected, extraSource.Length > 0 ? [source, extraSource] : [source]);
    }
}
