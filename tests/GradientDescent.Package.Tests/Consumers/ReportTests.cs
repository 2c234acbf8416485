using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>Who installs the reports alone can make one, also in a program that is trimmed and compiled ahead of time.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class ReportTests(FreshMachine machine)
{
    [Fact]
    public void A_native_program_writes_the_page_that_the_same_program_writes_just_in_time()
    {
        var text = SampleProgram.Read("Report.cs");
        var project = machine.NewProject("Reporter").WriteProject(new() { Packages = ["GradientDescent.Reports"] }).Write("Program.cs", text)
            // The same bits take the same instructions.
            .BuildNative("-p:IlcInstructionSet=native");

        var (page, native) = (project.RunBeforeNative(), project.RunNative());

        Assert.Equal(PromisedOutput.Of(text), page[..2]);
        Assert.Equal(page, native);
    }
}
