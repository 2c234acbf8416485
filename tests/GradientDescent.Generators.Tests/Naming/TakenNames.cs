using GradientDescent.Generators.Parsing;

namespace GradientDescent.Generators.Tests;

/// <summary>Features with the name of a member that the model has already: only the property of the coefficient is called otherwise.</summary>
public class TakenNames
{
    private static IEnumerable<string> Members => ModelMembers.Of(hasIntercept: true).Except(["Intercept"]);

    public static TheoryData<string> Each => [.. Members];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_feature_named_like_a_member_of_the_model(string name) => Fits.OneFeature($$"""
        #pragma warning disable CS0108, CS0109, CS0114
        using GradientDescent;
        [LinearModel]
        public partial class Row { public double {{name}} { get; init; } [Target] public double Y { get; init; } }
        """, "Row", name + "Coefficient", $$"""new() { {{name}} = x, Y = y }""");

    /// <summary>A class may have a property with any of the names, a record not.</summary>
    [Fact]
    public void Features_named_like_all_members_of_the_model()
    {
        IReadOnlyList<string> names = [.. Members.Except(Members.SelectMany(ModelMembers.Accessors))];
        Fits.Program([1, .. names.Select(static (_, i) => i + 2.0)], $$"""
            #pragma warning disable CS0108, CS0109, CS0114
            using GradientDescent;
            [LinearModel]
            public partial class Row { {{string.Concat(names.Select(static name => $"public double {name} {"{"} get; init; {"}"} "))}} [Target] public double Y { get; init; } }

            public static class Program
            {
                public static double[] Run()
                {
                    List<Row> rows = [new() { Y = 1 }, {{string.Join(", ", names.Select(static (name, i) => $"new() {"{"} {name} = 1, Y = {i + 3} {"}"}"))}}];
                    var model = new Row.Trainer().Fit(rows).Model;
                    return [model.Intercept, {{string.Join(", ", names.Select(static name => $"model.{name}Coefficient"))}}];
                }
            }
            """);
    }

    /// <summary>The first coefficient is 2, the second is 3, and the row has 0 and 2 for their properties in either order.</summary>
    [Theory]
    [InlineData("double Load, double LoadCoefficient", "LoadCoefficient2", "LoadCoefficient", "0, 2", "")]
    [InlineData("double LoadCoefficient, double Load", "LoadCoefficient2", "LoadCoefficient", "2, 0", "")]
    [InlineData("double Load, double X", "LoadCoefficient2", "X", "0, 2", "public partial record Model { public double LoadCoefficient => 7; }")]
    [InlineData("double Load, double X", "LoadCoefficient", "X", "0, 2", "public partial record Model { public static Model Load(int number) => Load(number.ToString()); }")]
    [InlineData("double Load, double get_LoadCoefficient", "LoadCoefficient2", "get_LoadCoefficient", "0, 2", "")]
    [InlineData("[LogP1] double A, double get_LogP1A", "LogP1A", "get_LogP1ACoefficient", "0, 2", "")]
    [InlineData("double get_LogP1A, [LogP1] double A", "LogP1A", "get_LogP1ACoefficient", "2, 0", "")]
    [InlineData("[LogP1] double Load, double Save", "LogP1Load", "SaveCoefficient", "0, 2", "")]
    public void The_next_free_name(string properties, string first, string second, string row, string part) => Fits.Program([7, 13], $$"""
        using GradientDescent;
        [LinearModel] public partial record Row({{properties}}, [Target] double Y) { {{part}} }

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Row.Model { {{first}} = 2, {{second}} = 3, Intercept = 7 };
                return [model.Predict(0, 0), model.Predict(new Row({{row}}, 0))];
            }
        }
        """);

    [Theory]
    [InlineData("LogP1X")]
    [InlineData("get_LogP1X")]
    [InlineData("set_LogP1X")]
    public void A_model_named_like_a_coefficient(string model) => Fits.Program([7], $$"""
        using GradientDescent;
        [LinearModel(Model = "{{model}}")] public partial record Row([LogP1] double X, [Target] double Y);

        public static class Program
        {
            public static double[] Run() => [new Row.{{model}} { LogP1XCoefficient = 2, Intercept = 7 }.Predict(0)];
        }
        """);

    [Theory]
    [InlineData("double AgeMean, [Missing(MissingValues.Mean)] double? Age", "AgeMean", "AgeMeanValue")]
    [InlineData("double get_AgeMean, [Missing(MissingValues.Mean)] double? Age", "get_AgeMean", "AgeMeanValue")]
    [InlineData("double Load, [Missing(MissingValues.Mean)] double? Age", "LoadCoefficient", "AgeMean")]
    public void The_mean_of_a_feature(string properties, string other, string mean) => Fits.Program([5, 30, 1, 2], $$"""
        using GradientDescent;
        [LinearModel] public partial record Row({{properties}}, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Row.Trainer().Fit([new(0, 4, 4), new(1, 6, 8), new(3, null, 11), new(2, 5, 9)]).Model;
                var given = new Row.Model { {{other}} = 10, Age = 2, {{mean}} = 5, Intercept = 0 };
                return [model.{{mean}}, given.Predict(2, null), model.Age, model.{{other}}];
            }
        }
        """);

    [Fact]
    public void Schema_files_tables_and_code_have_the_name_of_the_feature()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;

            var model = new Row.Model { LoadCoefficient = 2, InterceptCoefficient = 3, Intercept = 7 };
            var json = model.ToJson();
            Console.WriteLine(model);
            Console.WriteLine(string.Join(' ', ModelFile.Parse<Row.Model>(json).Schema().FeatureNames));
            Console.WriteLine(json.Contains("LoadCoefficient"));
            Console.WriteLine(new LinearModel(json)["Load"]);

            public static class Extensions { public static ModelSchema Schema(this ILinearModel model) => model.Schema; }

            [LinearModel] public partial record Row(double Load, double Intercept, [Target] double Save);
            """).RunProgram();

        Assert.Equal("Save = 7 + 2·Load + 3·InterceptCoefficient\nLoad InterceptCoefficient\nFalse\n2\n", printed);
    }

    [Theory]
    [InlineData("", 7)]
    [InlineData("(Intercept = false)", 0)]
    public void A_feature_named_Intercept_is_fitted_saved_and_written_as_code(string arguments, double intercept)
    {
        var printed = GeneratorHarness.Generate($$"""
            using GradientDescent;

            Row[] rows = [.. Enumerable.Range(0, 6).Select(static i => new Row(i, i * i, {{intercept}} + (2 * i) + (3 * i * i)))];
            var model = new Row.Trainer().Fit(rows).Model;
            Console.WriteLine($"{model.InterceptCoefficient:F6} {model.LoadCoefficient:F6}");

            var path = Path.GetTempFileName();
            model.Save(path);
            var untyped = LinearModel.Load(path);
            double[] predictions =
            [
                model.Predict(0.1, 0.3), model.Predict(new Row(0.1, 0.3, 0)), Row.Model.Load(path).Predict(0.1, 0.3),
                untyped.Predict(new Dictionary<string, object?> { ["Intercept"] = 0.1, ["Load"] = 0.3 }),
            ];
            Console.WriteLine(Row.Model.Load(path) == model && untyped["InterceptCoefficient"] == model.InterceptCoefficient);
            File.Delete(path);
            Console.WriteLine(Math.Abs(predictions[0] - {{intercept}} - 0.2 - 0.9) < 1e-9);
            Console.WriteLine(string.Join(' ', predictions.Select(BitConverter.DoubleToInt64Bits).Distinct()));
            Console.Write(model.ToCSharp());

            [LinearModel{{arguments}}] public partial record Row(double Intercept, double Load, [Target] double Save);
            """).RunProgram().Split('\n', 5);

        Assert.Equal(["2.000000 3.000000", "True", "True"], printed[..3]);
        Assert.Equal(long.Parse(printed[3], System.Globalization.CultureInfo.InvariantCulture), BakedMethod.Run(printed[4], "0.1, 0.3"));
    }

    [Theory]
    [InlineData("[Levels(\"t\", \"cept\", Names = [\"T\", \"cept\"])] string Inter", "\"cept\"")]
    [InlineData("Kind Inter", "Kind.cept")]
    public void A_level_that_makes_the_name_Intercept(string property, string level) => Fits.Program([9, 7], $$"""
        using GradientDescent;
        public enum Kind { T, cept }
        [LinearModel] public partial record Row({{property}}, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Row.Model { InterceptCoefficient = 2, Intercept = 7 };
                return [model.Predict({{level}}), model.Predict(new Row({{level.Replace("cept", level.StartsWith('"') ? "t" : "T", StringComparison.Ordinal)}}, 0))];
            }
        }
        """);

    [Fact]
    public void GD0015_the_other_name_of_Intercept() => Findings.Are("""
        [LinearModel] public partial record Row(double Intercept, double {|GD0015:InterceptCoefficient|}, [Target] double Y);
        """);

    [Theory]
    [InlineData("double Load", "public required double LoadCoefficient", "It is called LoadCoefficient because the model has another member called Load.")]
    [InlineData("double AgeMean, [Missing(MissingValues.Mean)] double? Age", "public double AgeMeanValue", "It is called AgeMeanValue because the model has another member called AgeMean.")]
    public void The_documentation_says_why(string properties, string member, string reason)
    {
        var lines = GeneratorHarness.Generate($"using GradientDescent; [LinearModel] public partial record Row({properties}, [Target] double Y);").Files["Row.Model.g.cs"].Split('\n');
        Assert.Contains(reason + "</summary>", lines[Array.FindIndex(lines, line => line.Contains(member, StringComparison.Ordinal)) - 1], StringComparison.Ordinal);
    }
}
