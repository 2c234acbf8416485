namespace GradientDescent.CodeFixes.Tests;

public class AddLinearModelTests
{
    [Fact]
    public void GD0024_a_target_in_no_model_record() => Fixed.One("""
        /// <summary>A house.</summary>
        public partial record House(double Bedrooms, [Target] double Price);
        """, """
        /// <summary>A house.</summary>
        [LinearModel]
        public partial record House(double Bedrooms, [Target] double Price);
        """);

    [Fact]
    public void GD0024_a_nested_type() => Fixed.One("""
        public partial class Homes
        {
            public partial record House(double Bedrooms, [Target] double Price);
        }
        """, """
        public partial class Homes
        {
            [LinearModel]
            public partial record House(double Bedrooms, [Target] double Price);
        }
        """);

    [Fact]
    public void GD0024_all_at_once() => Fixed.All("""
        // Homes and cars.
        public partial record House(double Bedrooms, [Target] double Price);
        // A car.
        public partial class Car { public double Power { get; init; } [Target] public double Price { get; init; } }
        """, """
        // Homes and cars.
        [LinearModel]
        public partial record House(double Bedrooms, [Target] double Price);
        // A car.
        [LinearModel]
        public partial class Car { public double Power { get; init; } [Target] public double Price { get; init; } }
        """);
}
