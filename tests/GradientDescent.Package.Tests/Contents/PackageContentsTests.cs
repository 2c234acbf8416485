using System.Text;
using System.Xml.Linq;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Contents;

/// <summary>What is in the packages, and nothing else.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class PackageContentsTests(FreshMachine machine)
{
    /// <summary>What a compiler brings along for those that it loads.</summary>
    private static readonly HashSet<string> OfEveryCompiler = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];

    /// <summary>An editor brings more, and loads code fixes together with their generator.</summary>
    private static readonly HashSet<string> OfEveryEditor =
        [.. OfEveryCompiler, "GradientDescent.Generators", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"];

    [Fact]
    public void The_library_travels_with_its_generator_and_code_fixes()
    {
        using var package = PackageFile.Open(machine.Feed, "GradientDescent");

        Assert.Equal(
            [
                "GradientDescent.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/GradientDescent.CodeFixes.dll",
                "analyzers/dotnet/cs/GradientDescent.Generators.dll",
                "build/net10.0/GradientDescent.targets",
                "icon.png",
                "lib/net10.0/GradientDescent.dll",
                "lib/net10.0/GradientDescent.xml",
            ],
            package.Entries);
    }

    [Fact]
    public void The_statistics_are_a_library_alone()
    {
        using var package = PackageFile.Open(machine.Feed, "GradientDescent.Statistics");

        Assert.Equal(
            ["GradientDescent.Statistics.nuspec", "LICENSE", "README.md", "icon.png", "lib/net10.0/GradientDescent.Statistics.dll", "lib/net10.0/GradientDescent.Statistics.xml"],
            package.Entries);
    }

    [Fact]
    public void The_reports_have_plotly_in_them_and_its_licence_beside_them()
    {
        using var package = PackageFile.Open(machine.Feed, "GradientDescent.Reports");
        var notices = Encoding.UTF8.GetString(package.Read("THIRD-PARTY-NOTICES.txt"));

        Assert.Equal(
            [
                "GradientDescent.Reports.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "lib/net10.0/GradientDescent.Reports.dll",
                "lib/net10.0/GradientDescent.Reports.xml",
            ],
            package.Entries);
        Assert.Contains("plotly.js", notices, StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted, free of charge", notices, StringComparison.Ordinal);
        Assert.Contains("ieee754. BSD-3-Clause License", notices, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "plotly.js.gz", "plotly.NOTICES.txt", "page.html" }, package.Resources("lib/net10.0/GradientDescent.Reports.dll"));
    }

    [Theory]
    [InlineData("GradientDescent")]
    [InlineData("GradientDescent.Statistics")]
    [InlineData("GradientDescent.Csv")]
    [InlineData("GradientDescent.Sql")]
    [InlineData("GradientDescent.Onnx")]
    [InlineData("GradientDescent.Reports")]
    [InlineData("GradientDescent.Pictures")]
    [InlineData("GradientDescent.Orleans")]
    public void The_symbols_are_a_package_of_their_own(string id)
    {
        using var symbols = PackageFile.Open(machine.Feed, id, "snupkg");

        Assert.Equal([$"{id}.nuspec", $"lib/net10.0/{id}.pdb"], symbols.Entries);
    }

    [Theory]
    [InlineData("GradientDescent", "")]
    [InlineData("GradientDescent.Statistics", "GradientDescent 1.0.0 without Build, MathNet.Numerics 5.0.0 without Build,Analyzers")]
    [InlineData("GradientDescent.Csv", "GradientDescent 1.0.0 without Build, Sep 0.17.1 without Build,Analyzers, csFastFloat 4.1.6 without Build,Analyzers")]
    [InlineData("GradientDescent.Sql", "GradientDescent 1.0.0 without Build")]
    [InlineData("GradientDescent.Onnx", "GradientDescent 1.0.0 without Build")]
    [InlineData("GradientDescent.Reports", "GradientDescent 1.0.0 without Build, GradientDescent.Statistics 1.0.0 without Build,Analyzers")]
    [InlineData("GradientDescent.Pictures", "GradientDescent 1.0.0 without Build, GradientDescent.Reports 1.0.0 without Build,Analyzers, ScottPlot 5.1.59 without Build,Analyzers")]
    [InlineData("GradientDescent.Orleans", "GradientDescent 1.0.0 without Build, Microsoft.Orleans.Server 10.4.2 without Build,Analyzers")]
    public void The_package_says_what_it_is_and_needs(string id, string dependencies)
    {
        using var package = PackageFile.Open(machine.Feed, id);
        var metadata = package.Metadata.Elements().ToDictionary(static element => element.Name.LocalName);
        var group = Assert.Single(metadata["dependencies"].Elements());

        Assert.Equal(id, metadata["id"].Value);
        Assert.Equal("1.0.0", metadata["version"].Value);
        Assert.Equal("The GradientDescent authors", metadata["authors"].Value);
        Assert.Equal(("expression", "MIT"), (metadata["license"].Attribute("type")!.Value, metadata["license"].Value));
        Assert.Equal(("README.md", "icon.png"), (metadata["readme"].Value, metadata["icon"].Value));
        Assert.Contains("least-squares", metadata["tags"].Value.Split(' '));
        Assert.EndsWith(".", metadata["description"].Value, StringComparison.Ordinal);
        Assert.Equal("net10.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal(dependencies, string.Join(", ", group.Elements().Select(Dependency).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void No_assembly_needs_what_is_not_there()
    {
        using var package = PackageFile.Open(machine.Feed, "GradientDescent");

        Assert.All(package.References("lib/net10.0/GradientDescent.dll"), static name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.Subset(OfEveryCompiler, package.References("analyzers/dotnet/cs/GradientDescent.Generators.dll"));
        Assert.Subset(OfEveryEditor, package.References("analyzers/dotnet/cs/GradientDescent.CodeFixes.dll"));
    }

    private static string Dependency(XElement dependency) =>
        $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value} without {dependency.Attribute("exclude")!.Value}";
}
