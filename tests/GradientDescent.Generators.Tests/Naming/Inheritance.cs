namespace GradientDescent.Generators.Tests;

/// <summary>Properties that a record inherits.</summary>
public class Inheritance
{
    [Fact]
    public void Inherited_properties_come_first() => Predicts("""
        public record Home(double Bedrooms);
        [LinearModel] public partial record House(double Bedrooms, double Garden, [Target] double Price) : Home(Bedrooms);
        """);

    [Fact]
    public void Marks_on_the_base_apply() => Predicts("""
        public record Home(double Bedrooms, [Excluded] string Street, [Target] double Price);
        [LinearModel] public partial record House(double Bedrooms, double Garden, double Price) : Home(Bedrooms, "High Street", Price);
        """);

    [Fact]
    public void Marks_on_a_parameter_passed_to_the_base_apply() => Predicts("""
        public record Home(double Bedrooms, double Price, double Age);
        [LinearModel] public partial record House(double Bedrooms, double Garden, [Target] double Price, [Excluded] double Age = 0) : Home(Bedrooms, Price, Age);
        """);

    [Fact]
    public void An_overridden_property_counts_once() => Predicts("""
        public abstract record Home { public abstract double Garden { get; init; } public virtual double Bedrooms { get; init; } private double Age { get; } = 3; }
        [LinearModel] public partial record House(double Bedrooms, double Garden, [Target] double Price) : Home
        {
            public override double Bedrooms { get; init; } = Bedrooms;
            public override double Garden { get; init; } = Garden;
        }
        """);

    [Fact]
    public void A_model_record_extends_another() => Predicts("""
        [LinearModel] public partial record Home(double Bedrooms, [Target] double Price);
        [LinearModel] public partial record House(double Bedrooms, double Garden, double Price) : Home(Bedrooms, Price);
        """);

    private static void Predicts(string declarations) => Fits.Program([1, 2, 3, 12], $$"""
        using GradientDescent;
        namespace Homes;
        {{declarations}}

        public static class Program
        {
            public static double[] Run()
            {
                var model = new House.Trainer().Fit([new(0, 0, 1), new(1, 0, 3), new(0, 1, 4), new(1, 1, 6)]).Model;
                return [model.Intercept, model.Bedrooms, model.Garden, model.Predict(bedrooms: 1, garden: 3)];
            }
        }
        """);

    [Fact]
    public void A_hidden_property_is_not_a_feature() => Fits.Program([1, 2, 5], """
        using GradientDescent;
        public record Home { public double Rooms { get; init; } public double Age { get; init; } public double Size { private get; init; } }
        public record Villa : Home { public new double Rooms() => 1; public new static double Age => 1; }
        [LinearModel] public partial record House(double Area, [Target] double Price) : Villa;

        public static class Program
        {
            public static double[] Run()
            {
                var model = new House.Trainer().Fit([new(0, 1), new(1, 3), new(2, 5)]).Model;
                return [model.Intercept, model.Area, model.Predict(area: 2)];
            }
        }
        """);

    [Fact]
    public void A_trainer_named_like_the_model_of_its_base_hides_only_that() => GeneratorHarness.Generate("""
        using GradientDescent;
        [LinearModel(Model = "M1", Trainer = "T1")] public partial record Home(double A, [Target] double Y);
        [LinearModel(Model = "T1", Trainer = "M1")] public partial record House(double A, double Y) : Home(A, Y);
        """);

    [Fact]
    public void A_partial_property_that_stores_a_value_is_a_feature() => Fits.Program([1, 2], """
        using GradientDescent;
        [LinearModel] public partial class House
        {
            public partial double Area { get; set; }
            public partial double Area { get => field; set => field = value; }
            [Target] public double Price { get; set; }
        }

        public static class Program
        {
            public static double[] Run()
            {
                var model = new House.Trainer().Fit([new() { Area = 1, Price = 3 }, new() { Area = 2, Price = 5 }]).Model;
                return [model.Intercept, model.Area];
            }
        }
        """);
}
