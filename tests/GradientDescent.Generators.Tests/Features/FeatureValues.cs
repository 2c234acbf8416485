namespace GradientDescent.Generators.Tests;

/// <summary>Checks the features of a row, and that all ways to predict give the same result.</summary>
internal static class FeatureValues
{
    private const string Enums = """
        public enum Heating { Electric, Gas, Methane = Gas, Oil = 7 }
        public enum Month : sbyte { December = -1, January, February, March, April, May }
        [Flags] public enum Extras : ulong { None = 0, Pool = 1, Sauna = 2, Both = 3, Tower = 1UL << 63 }
        [Flags] public enum Marks : short { First = 1, Last = short.MinValue }
        """;

    /// <summary>Checks only the features, if a prediction would need more.</summary>
    public static void Features(string expected, string property, string argument) => Assert.Equal(
        Numbers(expected),
        GeneratorHarness.Generate($$"""
            using GradientDescent;
            {{Enums}}
            [LinearModel] public partial record Row({{property}}, [Target] double Y);
            public static class Program { public static double[] Run() => Row.Trainer.Features(new({{argument}}, 0)); }
            """).Run());

    /// <summary>The same, with the features in one text, separated by spaces.</summary>
    public static void Are(string expected, string properties, string arguments) =>
        Are(Numbers(expected), properties, arguments);

    /// <summary>The features of <c>new Row(arguments, 0)</c>, for the record <c>Row(properties, [Target] double Y)</c>.</summary>
    public static void Are(double[] expected, string properties, string arguments, string marks = "") => Assert.Equal(
        [.. expected, .. Enumerable.Repeat(Prediction(expected), 3)],
        GeneratorHarness.Generate($$"""
            using GradientDescent;
            {{Enums}}

            [LinearModel]{{marks}}
            public partial record Row({{properties}}, [Target] double Y);

            public static class Program
            {
                public static double[] Run()
                {
                    var row = new Row({{arguments}}, 0);
                    var features = Row.Trainer.Features(row);
                    var model = Model<Row.Model>([.. features.Select((_, i) => i + 2.0), 1]);
                    var bulk = new double[1];
                    model.Predict([row], bulk);
                    var sum = 1.0;
                    for (var i = 0; i < features.Length; i++)
                        sum += (i + 2.0) * features[i];
                    return [.. features, sum, model.Predict(row), bulk[0]];
                }

                private static T Model<T>(double[] weights) where T : ILinearModel<T> => T.Shape.Create(weights);
            }
            """).Run());

    private static double[] Numbers(string text) =>
        [.. text.Split(' ').Select(static number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static double Prediction(double[] features)
    {
        var sum = 1.0;
        for (var i = 0; i < features.Length; i++)
            sum += (i + 2.0) * features[i];
        return sum;
    }
}
