using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>What is found in a record and what fixes it come with the package.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class CodeFixTests(FreshMachine machine)
{
    [Fact]
    public void An_unfinished_record_is_led_to_a_program_that_trains()
    {
        var text = SampleProgram.Read("UnfinishedModel.cs");
        var project = machine.NewProject("Led").WriteProject(new() { Packages = ["GradientDescent"] }).Write("Program.cs", text);

        var refused = project.Dotnet("build");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("error GD0001", refused.Output, StringComparison.Ordinal);
        Assert.Contains("error GD0002", refused.Output, StringComparison.Ordinal);

        project.Dotnet("format", "analyzers", "--no-restore", "--diagnostics", "GD0001", "GD0002", "--severity", "error").Succeeded();
        Assert.Equal(PromisedOutput.Of(text), project.Build().Run());
    }
}
