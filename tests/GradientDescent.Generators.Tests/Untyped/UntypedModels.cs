namespace GradientDescent.Generators.Tests;

/// <summary>A model without its record type predicts the same bits as the generated model.</summary>
public class UntypedModels
{
    private const string Checks = """
        using GradientDescent;

        public static class Checks
        {
            private static int _seen;

            public static int Seen => _seen;

            public static void Run<TRow, TModel>(TRow[] rows, Func<TModel, TRow, double> predict, Func<TRow, Dictionary<string, object?>> named, int seed)
                where TModel : class, ILinearModel<TModel>, IRowModel<TRow>
            {
                var random = new Random(seed);
                var shape = TModel.Shape;
                double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 4)))];
                var model = shape.Create(Numbers(shape.Schema.WeightCount), Numbers(shape.Schema.MeanImputed.Count));
                var json = model.ToJson();
                var untyped = new LinearModel(json);
                if (!shape.Schema.Equals(untyped.Schema))
                    Console.WriteLine($"{typeof(TRow)}: another schema comes back: {untyped.Schema}, not {shape.Schema}");
                if (!ModelFile.Parse<TModel>(json).Equals(model) || untyped.ToJson() != json)
                    Console.WriteLine($"{typeof(TRow)}: another model comes back");
                foreach (var row in rows)
                {
                    var (expected, actual) = (predict(model, row), untyped.Predict(named(row)));
                    _seen += double.IsNaN(expected) ? 0 : 1;
                    if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual) && !(double.IsNaN(expected) && double.IsNaN(actual)))
                        Console.WriteLine($"{row}: {expected:R} with the record, {actual:R} without, by {untyped.Schema}");
                }
            }
        }
        """;

    [Fact]
    public void Random_records_predict_the_same_bits_without_their_type()
    {
        var records = RandomRecord.Some();
        var printed = GeneratorHarness.Generate(
            $"""
            {string.Join('\n', records.Select(static record => record.Call()))}
            Console.Write(Checks.Seen);
            """,
            Checks,
            $"using GradientDescent;\n{RandomProperty.Enums}\n{string.Join('\n', records.Select(static record => record.Source()))}").RunProgram();

        // Most rows must have a prediction. Otherwise the comparison is not meaningful.
        Assert.True(int.TryParse(printed, out var seen) && seen > 5 * records.Length, printed);
    }
}
