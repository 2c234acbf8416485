namespace GradientDescent.CodeFixes.Tests;

public class AddMissingPolicyTests
{
    [Theory]
    [InlineData("Refuse", "Training refuses the row")]
    [InlineData("SkipRow", "Training leaves the row out")]
    [InlineData("Mean", "The mean stands for it")]
    [InlineData("Indicator", "0 stands for it, and a feature of its own says so")]
    public void Every_policy_is_offered(string policy, string meaning) => Mended.Marked(
        "[LinearModel] partial record House(double? {|GD0013:Age|}, [Target] double Price);",
        $"[LinearModel] partial record House([Missing(MissingValues.{policy})] double? Age, [Target] double Price);",
        $"{meaning}: [Missing(MissingValues.{policy})]");
}
