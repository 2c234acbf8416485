namespace GradientDescent.Generators.Tests;

/// <summary>What a value that is none of the levels becomes.</summary>
public class UnknownValues
{
    [Theory]
    [InlineData("[Unknown(UnknownLevels.Reference)] Heating X", "(Heating)5", "0 0")]
    [InlineData("[Unknown(UnknownLevels.Reference)] Heating X", "Heating.Oil", "0 1")]
    [InlineData("[Unknown(UnknownLevels.Other)] Heating X", "(Heating)5", "0 0 1")]
    [InlineData("[Unknown(UnknownLevels.Other)] Heating X", "Heating.Gas", "1 0 0")]
    [InlineData("[Unknown(UnknownLevels.Other)] Month X", "(Month)5", "0 0 0 0 0 1")]
    [InlineData("[Unknown(UnknownLevels.Other)] Month X", "Month.May", "0 0 0 0 1 0")]
    [InlineData("[Unknown(UnknownLevels.SkipRow)] Heating X", "(Heating)5", "NaN NaN")]
    [InlineData("[Unknown(UnknownLevels.Throw)] Heating X", "(Heating)5", "NaN NaN")]
    [InlineData("[Unknown(UnknownLevels.Reference)] Extras X", "(Extras)5", "1 0 0")]
    [InlineData("[Unknown(UnknownLevels.Other)] Extras X", "(Extras)5", "1 0 0 1")]
    [InlineData("[Unknown(UnknownLevels.Other)] Extras X", "Extras.Both | Extras.Tower", "1 1 1 0")]
    [InlineData("[Unknown(UnknownLevels.Other)] Marks X", "(Marks)2 | Marks.Last", "0 1 1")]
    [InlineData("[Levels(\"a\", \"b\"), Unknown(UnknownLevels.Reference)] string X", "\"c\"", "0")]
    [InlineData("[Levels(\"a\", \"b\"), Unknown(UnknownLevels.Other)] string X", "\"c\"", "0 1")]
    [InlineData("[Levels(\"a\"), Unknown(UnknownLevels.Other)] string X", "\"c\"", "1")]
    [InlineData("[Levels(\"a\"), Unknown(UnknownLevels.Other)] string X", "\"a\"", "0")]
    public void A_value_that_is_none_of_the_levels_follows_the_policy(string property, string value, string expected) =>
        FeatureValues.Are(expected, property, value);

    /// <summary>Null is missing, not unknown, whatever the type says.</summary>
    [Theory]
    [InlineData("[Levels(\"a\", \"b\"), Unknown(UnknownLevels.Reference)] string X", "null!", "NaN")]
    [InlineData("[Levels(\"a\", \"b\"), Unknown(UnknownLevels.Other)] string X", "null!", "NaN NaN")]
    [InlineData("[Missing(MissingValues.Throw), Unknown(UnknownLevels.Reference)] Heating? X", "null", "NaN NaN")]
    [InlineData("[Missing(MissingValues.SkipRow), Unknown(UnknownLevels.Other)] Extras? X", "null", "NaN NaN NaN NaN")]
    [InlineData("[Missing(MissingValues.Indicator), Unknown(UnknownLevels.Other)] Heating? X", "null", "0 0 0 1")]
    [InlineData("[Missing(MissingValues.Indicator), Unknown(UnknownLevels.Other)] Heating? X", "(Heating)5", "0 0 1 0")]
    [InlineData("[Missing(MissingValues.Indicator), Unknown(UnknownLevels.Reference)] Extras? X", "null", "0 0 0 1")]
    public void Null_follows_the_policy_of_missing_values(string property, string value, string expected) =>
        FeatureValues.Are(expected, property, value);

    [Theory]
    [InlineData("[Missing(MissingValues.Mean), Unknown(UnknownLevels.Other)] Heating? X", "(Heating)5", "0 0 1")]
    [InlineData("[Missing(MissingValues.Mean), Unknown(UnknownLevels.Reference)] Heating? X", "(Heating)5", "0 0")]
    [InlineData("[Missing(MissingValues.Mean), Unknown(UnknownLevels.SkipRow)] Heating? X", "(Heating)5", "Infinity Infinity")]
    [InlineData("[Missing(MissingValues.Mean), Unknown(UnknownLevels.Other)] Heating? X", "null", "NaN NaN NaN")]
    public void A_mean_replaces_only_null(string property, string value, string expected) =>
        FeatureValues.Features(expected, property, value);

    [Fact]
    public void Training_leaves_out_rows_with_unknown_levels_and_counts_them_with_and_without_the_record()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;
            var fit = new Row.Trainer().Fit([new("a", Bits.A, 1), new("c", Bits.A, 9), new("b", Bits.A, 2), new("a", (Bits)3, 9), new("a", 0, 0), new("b", 0, 1)]);
            Console.WriteLine($"{fit.Model.SideB:0.###} {fit.SkippedRows}: {string.Join("; ", fit.SkippedRowReasons)}");
            var untyped = new LinearTrainer(new LinearModel(fit.Model.ToJson()).Schema).Fit(new Dictionary<string, object?>[]
            {
                new() { ["Side"] = "a", ["Bits"] = "A", ["Y"] = 1 }, new() { ["Side"] = "c", ["Bits"] = "A", ["Y"] = 9 }, new() { ["Side"] = "b", ["Bits"] = "A", ["Y"] = 2 },
                new() { ["Side"] = "a", ["Bits"] = "A, Z", ["Y"] = 9 }, new() { ["Side"] = "a", ["Bits"] = 0, ["Y"] = 0 }, new() { ["Side"] = "b", ["Bits"] = 0, ["Y"] = 1 },
            });
            Console.Write($"{untyped.SkippedRows}: {string.Join("; ", untyped.SkippedRowReasons)}");
            [Flags] public enum Bits { A = 1 }
            [LinearModel] public partial record Row(
                [Levels("a", "b"), Unknown(UnknownLevels.SkipRow)] string Side, [Unknown(UnknownLevels.SkipRow)] Bits Bits, [Target] double Y);
            """).RunProgram();

        const string reasons = "2: Side UnknownLevel: 1 row (1, counting from 0); Bits UnknownLevel: 1 row (3, counting from 0)";
        Assert.Equal($"1 {reasons}\n{reasons}", printed);
    }

    [Fact]
    public void A_name_that_is_no_member_is_an_unknown_level_of_a_model_without_its_record() => Assert.Equal(
        "3 9",
        GeneratorHarness.Generate("""
            using GradientDescent;
            var model = new Row.Model { Intercept = 1, HeatGas = 2, HeatOther = 8 };
            var untyped = new LinearModel(model.ToJson());
            Console.Write($"{untyped.Predict(new Dictionary<string, object?> { ["Heat"] = "Gas" })} {untyped.Predict(new Dictionary<string, object?> { ["Heat"] = "Wood" })}");
            public enum Heat { Oil, Gas }
            [LinearModel] public partial record Row([Unknown(UnknownLevels.Other)] Heat Heat, [Target] double Y);
            """).RunProgram());

    /// <summary>Second names of members, combinations of flags and the name of no flag are known, and the case of names does not count.</summary>
    [Fact]
    public void Other_names_of_members_are_known_to_a_model_without_its_record() => Assert.Equal(
        "3001 3001 1 0 100001",
        GeneratorHarness.Generate("""
            using GradientDescent;
            var model = new Row.Model { Intercept = 0, HeatingGas = 1, HeatingOther = 100, ExtrasPool = 1000, ExtrasSauna = 2000, ExtrasOther = 100000 };
            var untyped = new LinearModel(model.ToJson());
            double Of(string heating, string extras) => untyped.Predict(new Dictionary<string, object?> { ["Heating"] = heating, ["Extras"] = extras });
            Console.Write($"{model.Predict(Heating.Methane, Extras.Both)} {Of("Methane", "Both")} {Of("gas", "None")} {Of("Electric", "none")} {Of("Gas", "Attic")}");
            public enum Heating { Electric, Gas, Methane = Gas }
            [Flags] public enum Extras { None = 0, Pool = 1, Sauna = 2, Both = 3 }
            [LinearModel] public partial record Row([Unknown(UnknownLevels.Other)] Heating Heating, [Unknown(UnknownLevels.Other)] Extras Extras, [Target] double Y);
            """).RunProgram());
}
