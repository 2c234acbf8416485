using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>Who installs a package in a project of an older framework is told at once, and not by the first build.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class OtherFrameworksTests(FreshMachine machine)
{
    [Theory]
    [InlineData("GradientDescent", "net9.0")]
    [InlineData("GradientDescent", "netstandard2.0")]
    [InlineData("GradientDescent.Statistics", "net9.0")]
    [InlineData("GradientDescent.Reports", "net9.0")]
    [InlineData("GradientDescent.Pictures", "net9.0")]
    public void A_project_of_an_older_framework_is_refused(string package, string framework)
    {
        var project = machine.NewProject($"Old.{package}.{framework}").WriteProject(new() { IsLibrary = true, Framework = framework, Packages = [package] });

        // The feed does not have the older framework itself, which restoring would ask for.
        var restore = project.Dotnet("restore", "-p:DisableImplicitFrameworkReferences=true", "-p:EnableTargetingPackDownload=false");

        Assert.NotEqual(0, restore.ExitCode);
        Assert.Contains($"error NU1202: Package {package} 1.0.0 is not compatible with {framework}", restore.Output, StringComparison.Ordinal);
    }
}
