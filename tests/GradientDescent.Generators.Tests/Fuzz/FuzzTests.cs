using GradientDescent.Fuzz;
using Xunit.Abstractions;

namespace GradientDescent.Generators.Tests;

/// <summary>A short run of tests/GradientDescent.Fuzz. Run that program for more cases.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Three_hundred_projects_end_in_a_diagnostic_or_in_code_that_compiles_and_computes_what_is_documented()
    {
        var run = FuzzRun.Of(seed: 1, cases: 300);
        var report = RunReport.Text(run);
        output.WriteLine(report);

        Assert.True(run.IsPassed, report);
    }

    [Fact]
    public void A_case_depends_only_on_its_seed_and_number() =>
        Assert.Equal(new FuzzCase(1, 17).Files, new FuzzCase(1, 17).Files);
}
