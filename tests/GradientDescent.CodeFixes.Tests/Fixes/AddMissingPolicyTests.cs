namespace GradientDescent.CodeFixes.Tests;

public class AddMissingPolicyTests
{
    [Theory]
    [InlineData("Throw", "Throw an exception in training")]
    [InlineData("SkipRow", "Skip the row in training")]
    [InlineData("Mean", "Replace null with the mean")]
    [InlineData("Indicator", "Replace null with 0 and add an indicator feature")]
    public void Every_policy_is_offered(string policy, string effect) => Fixed.One(
        "[LinearModel] public partial record House(double? Age, [Target] double Price);",
        $"[LinearModel] public partial record House([Missing(MissingValues.{policy})] double? Age, [Target] double Price);",
        $"{effect}: [Missing(MissingValues.{policy})]");

    [Fact]
    public void All_at_once() => Fixed.All(
        "[LinearModel] public partial record House(double? Age, [Log] double? Area, [Target] double? Price);",
        "[LinearModel] public partial record House([Missing(MissingValues.Mean)] double? Age, [Missing(MissingValues.Mean)] [Log] double? Area, [Target] double? Price);",
        "Replace null with the mean: [Missing(MissingValues.Mean)]");
}
