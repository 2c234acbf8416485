namespace GradientDescent.CodeFixes.Tests;

public class LeaveUnreadableTests
{
    [Theory]
    [InlineData("[Feature] public static double Age { get; set; }", "public static double Age { get; set; }")]
    [InlineData("[Polynomial(2)] public double Age { set { } }", "public double Age { set { } }")]
    [InlineData("[Feature] [Log] public double this[int year] => year;", "public double this[int year] => year;")]
    [InlineData("private enum Secret { A, B } [Reference(Secret.B)] private Secret Kind { get; init; }", "private enum Secret { A, B } [Excluded] private Secret Kind { get; init; }")]
    public void A_property(string before, string after) => Fixed.One(
        $"[LinearModel] public partial record House(double Area, [Target] double Price) {{ {before} }}",
        $"[LinearModel] public partial record House(double Area, [Target] double Price) {{ {after} }}");

    [Fact]
    public void A_parameter_without_a_property() => Fixed.One(
        "[LinearModel] public partial class House([Polynomial(2)] double area) { public double Area { get; } = area; [Target] public double Price { get; init; } }",
        "[LinearModel] public partial class House(double area) { public double Area { get; } = area; [Target] public double Price { get; init; } }");
}
