namespace GradientDescent.Generators.Tests;

public class Levels
{
    [Theory]
    [InlineData("Heating.Electric", 0, 0)]
    [InlineData("Heating.Gas", 1, 0)]
    [InlineData("Heating.Methane", 1, 0)]
    [InlineData("Heating.Oil", 0, 1)]
    [InlineData("(Heating)3", double.NaN, double.NaN)]
    public void An_enum_has_a_column_for_each_value_except_the_first(string heating, double gas, double oil) =>
        FeatureValues.Are([gas, oil], "Heating Heating", heating);

    [Theory]
    [InlineData("Heating.Electric", 1, 0)]
    [InlineData("Heating.Gas", 0, 0)]
    [InlineData("Heating.Oil", 0, 1)]
    public void The_reference_can_be_specified(string heating, double electric, double oil) =>
        FeatureValues.Are([electric, oil], "[Reference(Heating.Methane)] Heating Heating", heating);

    [Theory]
    [InlineData("Month.December", "0 0 0 0 0")]
    [InlineData("Month.January", "1 0 0 0 0")]
    [InlineData("Month.May", "0 0 0 0 1")]
    [InlineData("(Month)5", "NaN NaN NaN NaN NaN")]
    [InlineData("(Month)(-2)", "NaN NaN NaN NaN NaN")]
    public void Consecutive_values_are_checked_by_their_range(string month, string expected) =>
        FeatureValues.Are(expected, "Month Month", month);

    [Theory]
    [InlineData("Extras.None", 0, 0, 0)]
    [InlineData("Extras.Pool", 1, 0, 0)]
    [InlineData("Extras.Both", 1, 1, 0)]
    [InlineData("Extras.Tower | Extras.Pool", 1, 0, 1)]
    [InlineData("(Extras)5", double.NaN, double.NaN, double.NaN)]
    public void Flags_have_one_column_each(string extras, double pool, double sauna, double tower) =>
        FeatureValues.Are([pool, sauna, tower], "Extras Extras", extras);

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("Marks.First", 1, 0)]
    [InlineData("Marks.Last", 0, 1)]
    [InlineData("Marks.First | Marks.Last", 1, 1)]
    [InlineData("(Marks)2", double.NaN, double.NaN)]
    public void A_flag_may_be_the_sign_bit(string marks, double first, double last) =>
        FeatureValues.Are([first, last], "Marks Marks", marks);

    [Theory]
    [InlineData("sbyte", "1 << 6", "sbyte.MinValue")]
    [InlineData("byte", "1 << 6", "1 << 7")]
    [InlineData("short", "1 << 14", "short.MinValue")]
    [InlineData("ushort", "1 << 14", "1 << 15")]
    [InlineData("int", "1 << 30", "1 << 31")]
    [InlineData("uint", "1U << 30", "1U << 31")]
    [InlineData("long", "1L << 62", "1L << 63")]
    [InlineData("ulong", "1UL << 62", "1UL << 63")]
    public void The_last_bit_of_every_underlying_type_is_a_flag_in_every_printer(string type, string before, string last)
    {
        var printed = GeneratorHarness.Generate($$"""
            using GradientDescent;
            var model = new Row.Model { Intercept = 1, BitsBefore = 2, BitsLast = 4 };
            Bits[] values = [0, Bits.Before, Bits.Last, Bits.Before | Bits.Last, (Bits)1];
            var untyped = new LinearModel(model.ToJson());
            var bulk = new double[values.Length];
            model.Predict([.. values.Select(static value => new Row(value, 0))], bulk);
            foreach (var (i, value) in values.Index())
                Console.Write($"{model.Predict(value)} {bulk[i]} {untyped.Predict(new Dictionary<string, object?> { ["Bits"] = value })};");
            Console.Write(model.ToCSharp().Contains("/* Last */"));
            [Flags] public enum Bits : {{type}} { Before = {{before}}, Last = {{last}} }
            [LinearModel] public partial record Row(Bits Bits, [Target] double Y);
            """).RunProgram();
        Assert.Equal("1 1 1;3 3 3;5 5 5;7 7 7;NaN NaN NaN;True", printed);
    }

    [Theory]
    [InlineData("\"north\"", 0, 0)]
    [InlineData("\"south-east\"", 1, 0)]
    [InlineData("\"a \\\"b\\\" {0} {{c}}\"", 0, 1)]
    [InlineData("\"North\"", double.NaN, double.NaN)]
    [InlineData("null!", double.NaN, double.NaN)]
    public void A_string_has_a_column_for_each_level_except_the_first(string side, double southEast, double third) =>
        FeatureValues.Are([southEast, third], "[Levels(\"north\", \"south-east\", \"a \\\"b\\\" {0} {{c}}\")] string Side", side);

    [Theory]
    [InlineData("north-east", "SideNorthEast")]
    [InlineData("2nd floor", "Side2ndFloor")]
    [InlineData("-", "SideLevel2")]
    [InlineData("über", "SideÜber")]
    [InlineData("a_b", "SideA_b")]
    public void A_level_names_its_coefficient(string level, string coefficient) => Assert.Contains(
        $"public required double {coefficient} {{ get; init; }}",
        GeneratorHarness.Generate($$"""
            using GradientDescent;
            [LinearModel] public partial record Row([Levels("a", "{{level}}")] string Side, [Target] double Y);
            """).Files["Row.Model.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Levels_can_be_named_apart()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;
            var model = new Row.Model { Intercept = 1, LanguageCPlusPlus = 2, LanguageCSharp = 4 };
            var untyped = new LinearModel(model.ToJson());
            foreach (var language in new[] { "C", "C++", "C#", "CSharp" })
                Console.Write($"{model.Predict(language)} {untyped.Predict(new Dictionary<string, object?> { ["Language"] = language })};");
            Console.Write(((ILinearModel)model).Schema.Equals(untyped.Schema) && ModelFile.Parse<Row.Model>(model.ToJson()).Equals(model));
            Console.Write($"~{untyped}~{model.ToCSharp()}");
            [LinearModel] public partial record Row([Levels("C", "C++", "C#", Names = ["C", "CPlusPlus", "CSharp"])] string Language, [Target] double Y);
            """).RunProgram().Split('~');
        Assert.Equal("1 1;3 3;5 5;NaN NaN;True", printed[0]);
        Assert.Equal("Y = 1 + 2·LanguageCPlusPlus + 4·LanguageCSharp", printed[1]);
        Assert.Contains("== \"C++\" ?", printed[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lonely")]
    [InlineData("[Missing(MissingValues.SkipRow)] Lonely?")]
    [InlineData("[Missing(MissingValues.Indicator)] Lonely?")]
    [InlineData("Empty")]
    [InlineData("Nothing")]
    [InlineData("[Levels(\"north\")] string")]
    [InlineData("[Levels] string")]
    public void A_property_without_two_levels_is_left_out_of_the_model(string property)
    {
        var source = $$"""
            using GradientDescent;
            public enum Lonely { Gas, Methane = Gas }
            public enum Empty;
            [System.Flags] public enum Nothing { None, All = 3 }
            [LinearModel, Interaction("Kind", "Area")] public partial record House({{property}} Kind, double Area, [Target] double Price);
            """;
        Assert.Equal("GD0019", Assert.Single(LinearModelFindings.In(UserProject.With(source))).Id);
        var prediction = GeneratorHarness.Generate("#pragma warning disable GD0019\n" + source, """
            public static class Program
            {
                public static double[] Run()
                {
                    var model = new House.Trainer().Fit([new(default!, 1, 3), new(default!, 2, 5), new(default!, 4, 9)]).Model;
                    return [Math.Round(model.Area, 9), Math.Round(model.Predict(area: 3), 9)];
                }
            }
            """).Run();
        Assert.Equal([2, 7], prediction);
    }

    [Fact]
    public void A_fit_finds_the_effect_of_each_level() => Fits.Program([100, 20, 50, 120, 150], """
        using GradientDescent;
        public enum Heating { Electric, Gas, Oil }
        [LinearModel] public partial record House(Heating Heating, [Target] double Price);

        public static class Program
        {
            public static double[] Run()
            {
                var model = new House.Trainer().Fit(
                    [new(Heating.Electric, 100), new(Heating.Gas, 115), new(Heating.Gas, 125), new(Heating.Oil, 150), new(Heating.Oil, 150)]).Model;
                return [model.Intercept, model.HeatingGas, model.HeatingOil, model.Predict(Heating.Gas), model.Predict(heating: Heating.Oil)];
            }
        }
        """);
}
