namespace GradientDescent.Generators.Tests;

/// <summary>User types and members with the name of something generated keep their meaning.</summary>
public class UserNames
{
    /// <summary>An enum as the type of a property, with every name that generated code declares or uses.</summary>
    [Theory]
    [InlineData("Kernel", "Kind")]
    [InlineData("GeneratedKernel", "Kind")]
    [InlineData("kind", "Kind")]
    [InlineData("heaTing", "HeaTing")]
    [InlineData("row", "Kind")]
    [InlineData("rows", "Kind")]
    [InlineData("at", "Kind")]
    [InlineData("block", "Kind")]
    [InlineData("weights", "Kind")]
    [InlineData("means", "Kind")]
    [InlineData("schema", "Kind")]
    [InlineData("otherKind", "Kind")]
    [InlineData("KindB", "Kind")]
    [InlineData("Intercept", "Kind")]
    [InlineData("Features", "Kind")]
    [InlineData("Fit", "Kind")]
    [InlineData("Predict", "Kind")]
    [InlineData("Save", "Kind")]
    [InlineData("House", "Kind")]
    public void An_enum_of_any_name_is_a_feature(string type, string property) => Fits.Program([1, 3], $$"""
        using GradientDescent;
        namespace Homes
        {
            #pragma warning disable CS8981
            public enum {{type}} { A, B }
            #pragma warning restore CS8981

            [LinearModel] public partial record Home({{type}} {{property}}, [Target] double Y);

            public static class Program
            {
                public static double[] Run()
                {
                    var model = new Home.Trainer().Fit([new({{type}}.A, 1), new({{type}}.B, 3), new({{type}}.A, 1), new({{type}}.B, 3)]).Model;
                    return [model.Predict({{type}}.A), model.Predict(new Home({{type}}.B, 0))];
                }
            }
        }
        """);

    [Fact]
    public void A_transformed_feature_may_be_named_like_an_enum() => Fits.Program([1], """
        using GradientDescent;
        public enum LogArea { A, B }
        [LinearModel] public partial record Home([Log] double Area, LogArea Kind, [Target] double Y);

        public static class Program
        {
            public static double[] Run() => [new Home.Model { LogArea = 0, KindB = 1, Intercept = 0 }.Predict(1, LogArea.B)];
        }
        """);

    [Fact]
    public void A_feature_may_be_named_like_the_transformed_target() => Fits.Program([System.Math.E], """
        using GradientDescent;
        [LinearModel] public partial record R(double LogPrice, [Target, Log] double Price);

        public static class Program
        {
            public static double[] Run() => [new R.Model { LogPrice = 1, Intercept = 0 }.Predict(1)];
        }
        """);

    [Theory]
    [InlineData("public enum Model { A, B }", "Model Kind", "")]
    [InlineData("public enum Trainer { A, B }", "Trainer Kind", "")]
    [InlineData("public static class Model { public const double Two = 2; }", "double X", "public double Twice => Model.Two * X;")]
    [InlineData("public class Trainer;", "double X", "public static Trainer? Coach { get; set; }")]
    [InlineData("public enum Model { A, B }", "double X", "public Model Kind { get; init; }")]
    [InlineData("public static class Model { public const double Two = 2; }", "double X", "[System.ComponentModel.DefaultValue(Model.Two)] public double Twice => 2 * X;")]
    public void A_name_that_the_record_uses_is_reported(string type, string property, string member) => Assert.Equal(
        ["GD0008"],
        LinearModelFindings.In(UserProject.With($"using GradientDescent; {type} [LinearModel] public partial record Home({property}, [Target] double Y) {"{"} {member} {"}"}")).Select(static finding => finding.Id));

    /// <summary>The user's Model is in another namespace, and a using directive or an alias brings it into scope.</summary>
    [Theory]
    [InlineData("using Far; [LinearModel] public partial record Home(double X, [Target] double Y) { public double Twice => Model.Two * X; }")]
    [InlineData("using static Far.Outer; [LinearModel] public partial record Home(double X, [Target] double Y) { public double Twice => Model.Two * X; }")]
    [InlineData("using Model = Far.Model; [LinearModel] public partial record Home(double X, [Target] double Y) { public double Twice => Model.Two * X; }")]
    [InlineData("using Far; [LinearModel] public partial record Home(double X, [Target] double Y); public partial record Home { public double Twice => Model.Two * X; }")]
    [InlineData("using Far; [LinearModel, System.ComponentModel.Description(Model.Text)] public partial record Home(double X, [Target] double Y) { }")]
    [InlineData("using Far; public record Base(double X); [LinearModel] public partial record Home([Target] double Y) : Base(Model.Two);")]
    [InlineData("using Far; [LinearModel] public partial record Home(double X, [Target] double Y); public record Flat(double X, double Y) : Home(X, Y) { public double Twice => Model.Two * X; }")]
    [InlineData("namespace Model { public static class Numbers { public const double Two = 2; } } [LinearModel] public partial record Home(double X, [Target] double Y) { public double Twice => Model.Numbers.Two * X; }")]
    public void A_name_from_a_using_that_the_record_uses_is_reported(string near) => Assert.Equal(
        ["GD0008"],
        LinearModelFindings.In(UserProject.With($$"""
            using GradientDescent;
            namespace Far
            {
                public static class Model { public const double Two = 2; public const string Text = ""; }
                public static class Outer { public static class Model { public const double Two = 2; } }
            }
            namespace Near { {{near}} }
            """)).Select(static finding => finding.Id));

    /// <summary>Parameters, bases, locals and qualified names keep their meaning.</summary>
    [Theory]
    [InlineData("[LinearModel] public partial record Home(double X, [Target] double Y = Model.Two);")]
    [InlineData("[LinearModel] public partial record Home([property: System.ComponentModel.DefaultValue(Model.Two)] double X, [Target] double Y);")]
    [InlineData("[LinearModel] public partial record Home([Target] double Y, double X = 0) : Far.Base;")]
    [InlineData("[LinearModel] public partial record Home(double X, [Target] double Y) { public static double Twice(double Model) => Model * 2; }")]
    [InlineData("[LinearModel] public partial record Home(double X, [Target] double Y) { public double Twice => Near.Model.Two * X; }")]
    public void A_name_that_keeps_its_meaning_is_not_reported(string near) => GeneratorHarness.Generate($$"""
        using GradientDescent;
        namespace Far { public record Base; }
        namespace Near
        {
            public static class Model { public const double Two = 2; }
            {{near}}
        }
        """);

    [Fact]
    public void A_user_may_have_every_name_in_the_model_and_the_trainer() => Fits.Program([1, 3], """
        using GradientDescent;
        namespace Homes;

        public enum Kind { A, B }
        public enum Kernel { A, B }

        [LinearModel] public partial record Home(Kind X, Home.Inner Z, [Target] double Y)
        {
            public enum Inner { A, B }
            public partial record Model { public enum Kind { C } public enum ModelFile { C } public class Stream; }
            public partial class Trainer
            {
                public enum Inner { C }
                public static Kernel Default => Kernel.B;
                public class Vector;
                public class Sums;
                public class Block;
                public class ILoss;
            }
        }

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Home.Trainer().Fit([new(Kind.A, Home.Inner.A, 1), new(Kind.B, Home.Inner.A, 3), new(Kind.A, Home.Inner.B, 1)]).Model;
                return [model.Predict(Kind.A, Home.Inner.B), model.Predict(new Home(Kind.B, Home.Inner.A, 0))];
            }
        }
        """);

    [Theory]
    [InlineData("public class Model;", "")]
    [InlineData("public static class Trainer;", "public string Named => nameof(Y);")]
    public void A_type_that_the_record_does_not_use_may_have_any_name(string type, string member) => Fits.Program([2], $$"""
        using GradientDescent;
        {{type}}
        [LinearModel] public partial record Home(double X, [Target] double Y) { {{member}} }

        public static class Program
        {
            public static double[] Run() => [new Home.Trainer().Fit([new(1, 2), new(2, 4)]).Model.X];
        }
        """);

    [Fact]
    public void A_user_may_add_to_the_model_and_to_the_trainer() => Fits.Program([4, 7], """
        using GradientDescent;
        [LinearModel] public partial record Home(double X, [Target] double Y)
        {
            public partial record Model { public double Twice => 2 * X; public double Predict(string x) => double.Parse(x) * X; public void Save() { } public static bool operator <(Model a, Model b) => a.X < b.X; public static bool operator >(Model a, Model b) => a.X > b.X; }
            public partial class Trainer { public const double Seven = 7; public class Kernel; }
        }

        public static class Program
        {
            public static double[] Run() => [new Home.Trainer().Fit([new(1, 2), new(2, 4)]).Model.Twice, Home.Trainer.Seven];
        }
        """);

    [Theory]
    [InlineData("public partial class Model;", "GD0008")]
    [InlineData("public partial record Trainer;", "GD0008")]
    [InlineData("public partial record Model { public double X => 1; }", "GD0010")]
    [InlineData("public partial record Model { public double ZMean() => 1; }", "GD0010")]
    [InlineData("public partial record Model { public double Intercept => 1; }", "GD0010")]
    [InlineData("public partial record Model { public double get_X() => 1; }", "GD0010")]
    [InlineData("public partial record Model { public double Save => 1; }", "GD0010")]
    [InlineData("public partial record Model { public void Save(string file) { } }", "GD0010")]
    [InlineData("public partial record Model { public static Model? Load(System.IO.Stream file) => null; }", "GD0010")]
    [InlineData("public partial record Model { public string ToCSharp(CSharpOptions? options) => \"\"; }", "GD0010")]
    [InlineData("public partial record Model { public double Predict(Home home) => 1; }", "GD0010")]
    [InlineData("public partial record Model { public double Predict(double a, double? b) => 1; }", "GD0010")]
    public void An_invalid_addition_is_reported(string part, string id) => Assert.Equal([id], LinearModelFindings.In(UserProject.With(
        $"using GradientDescent; [LinearModel] public partial record Home(double X, [Missing(MissingValues.Mean)] double? Z, [Target] double Y) {{ {part} }}")).Select(static finding => finding.Id));

    [Theory]
    [InlineData("double X, [Target] double Y", "(Trainer = \"Clone\")")]
    [InlineData("double X, [Target] double Y", "(Model = \"Intercept\")")]
    [InlineData("double X, [Target] double Y", "(Model = \"get_Intercept\")")]
    [InlineData("double X, [Target] double Y", "(Model = \"op_Equality\")")]
    [InlineData("double X, [Target] double Y", "(Trainer = \"get_X\")")]
    public void An_invalid_member_name_is_reported(string properties, string argument) =>
        Assert.Single(LinearModelFindings.In(UserProject.With($"using GradientDescent; [LinearModel{argument}] public partial record Home({properties});")));

    [Fact]
    public void A_model_may_declare_its_own_ToString()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;

            System.Console.WriteLine(new Home.Model { X = 2, Intercept = 1 });

            [LinearModel]
            public partial record Home(double X, [Target] double Y)
            {
                public partial record Model
                {
                    public override string ToString() => ToString("rises");

                    public string ToString(string verb) => $"Y {verb} by {X}";
                }
            }
            """).RunProgram();

        Assert.Equal("Y rises by 2\n", printed);
    }

    [Fact]
    public void A_trainer_may_be_named_like_a_type_parameter() => Fits.Program([2], """
        using GradientDescent;
        [LinearModel(Trainer = "TLoss")] public partial record Home(double X, [Target] double Y);

        public static class Program
        {
            public static double[] Run() => [new Home.TLoss<Huber>(new(1)).Fit([new(1, 2), new(2, 4)]).Model.X is > 1.99 and < 2.01 ? 2 : 0];
        }
        """);
}
