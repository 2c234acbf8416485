namespace GradientDescent.Generators.Tests;

public class ColumnTypes
{
    public static TheoryData<string> Numbers =>
        ["double", "float", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong"];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_number_is_a_feature_and_a_target(string type) => Fits.Program([1, 2, 7, 7], $$"""
        using GradientDescent;
        [LinearModel] public partial record Plain({{type}} X, [Target] {{type}} Y);
        [LinearModel] public partial record Nullable({{type}} X, [Target] {{type}}? Y);

        public static class Program
        {
            public static double[] Run()
            {
                var plain = new Plain.Trainer().Fit([new(1, 3), new(2, 5), new(4, 9)]).Model;
                var nullable = new Nullable.Trainer().Fit([new(1, 3), new(2, 5), new(4, 9)]).Model;
                return [plain.Intercept, plain.X, plain.Predict(new Plain(3, 0)), nullable.Predict(new Nullable(3, null))];
            }
        }
        """);

    [Fact]
    public void A_bool_is_0_or_1() => Fits.Program([1, 2, 3, 0, 1, 1], """
        using GradientDescent;
        [LinearModel] public partial record Garden(bool HasPond, [Target] int Price);
        [LinearModel] public partial record Plain(double X, [Target] bool Y);
        [LinearModel] public partial record Nullable(float X, [Target] bool? Y);

        public static class Program
        {
            public static double[] Run()
            {
                var garden = new Garden.Trainer().Fit([new(false, 1), new(true, 3)]).Model;
                var plain = new Plain.Trainer().Fit([new(0, false), new(1, true)]).Model;
                var nullable = new Nullable.Trainer().Fit([new(0, false), new(1, true)]).Model;
                return [garden.Intercept, garden.HasPond, garden.Predict(hasPond: true), plain.Intercept, plain.X, nullable.X];
            }
        }
        """);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_row_to_train_on_must_have_its_target(string type) => Fits.Program([1], $$"""
        using GradientDescent;
        [LinearModel] public partial record Row({{type}} X, [Target] {{type}}? Y);

        public static class Program
        {
            public static double[] Run()
            {
                try
                {
                    new Row.Trainer().Fit([new(1, 3), new(2, null)]);
                    return [0];
                }
                catch (InvalidRowException)
                {
                    return [1];
                }
            }
        }
        """);

    [Fact]
    public void A_float_among_whole_numbers_makes_a_float_model() => Computes("float", "float X, int Z, bool B, [Target] long Y");

    [Fact]
    public void A_double_makes_a_double_model() => Computes("double", "float X, int Z, double D, [Target] float Y");

    [Fact]
    public void Whole_numbers_make_a_double_model() => Computes("double", "int X, byte Z, [Target] long Y");

    private static void Computes(string scalar, string properties)
    {
        var files = GeneratorHarness.Generate($"""
            using GradientDescent;
            [LinearModel] public partial record Row({properties});
            """).Files;
        Assert.Contains($"IKernel<Row, {scalar}>", files["Row.Kernel.g.cs"], StringComparison.Ordinal);
    }
}
