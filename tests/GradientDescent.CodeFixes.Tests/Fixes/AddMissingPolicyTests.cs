namespace GradientDescent.CodeFixes.Tests;

public class AddMissingPolicyTests
{
    [Theory]
    [InlineData("Refuse", "Training refuses the row")]
    [InlineData("SkipRow", "Training leaves the row out")]
    [InlineData("Mean", "The mean stands for it")]
    [InlineData("Indicator", "0 stands for it, and a feature of its own says so")]
    public void Every_policy_is_offered(string policy, string meaning) => Mended.One(
        "[LinearModel] public partial record House(double? Age, [Target] double Price);",
        $"[LinearModel] public partial record House([Missing(MissingValues.{policy})] double? Age, [Target] double Price);",
        $"{meaning}: [Missing(MissingValues.{policy})]");

    [Fact]
    public void The_same_for_all_at_once() => Mended.All(
        "[LinearModel] public partial record House(double? Age, [Log] double? Area, [Target] double? Price);",
        "[LinearModel] public partial record House([Missing(MissingValues.Mean)] double? Age, [Missing(MissingValues.Mean)] [Log] double? Area, [Target] double? Price);",
        "The mean stands for it: [Missing(MissingValues.Mean)]");
}
