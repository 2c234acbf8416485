using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>Wherever a model record stands, its program builds without a warning, and prints the same just in time and ahead.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class ModelPlacementTests(FreshMachine machine)
{
    [Theory]
    [InlineData("TwoModelsInOneFile")]
    [InlineData("NestedModel")]
    [InlineData("GlobalModel")]
    public void A_program_with_models_of_its_own(string program)
    {
        var text = SampleProgram.Read($"{program}.cs");
        var project = machine.NewProject(program).WriteProject(new() { Packages = ["GradientDescent"] }).Write("Program.cs", text).BuildNative();

        Assert.Equal(PromisedOutput.Of(text), project.RunBeforeNative());
        Assert.Equal(PromisedOutput.Of(text), project.RunNative());
    }

    [Fact]
    public void A_class_library_that_a_program_references()
    {
        machine.NewProject("Houses").WriteProject(new() { IsLibrary = true, Packages = ["GradientDescent"] }).Write("House.cs", SampleProgram.Read("House.cs"));
        var text = SampleProgram.Read("ModelOfALibrary.cs");
        var project = machine.NewProject("Buyer").WriteProject(new() { Projects = ["../Houses/Houses.csproj"] }).Write("Program.cs", text).Build();

        Assert.Equal(PromisedOutput.Of(text), project.Run());
    }
}
