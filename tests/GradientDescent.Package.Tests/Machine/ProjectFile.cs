namespace GradientDescent.Package.Tests.Machine;

/// <summary>The file of a project: a program, or a class library, that references packages and projects.</summary>
public sealed record ProjectFile
{
    public bool IsLibrary { get; init; }

    public string Framework { get; init; } = "net10.0";

    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>Paths from the project's folder.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>The files to compile; when empty, all in the folder, as C# has it.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public override string ToString() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{(IsLibrary ? "Library" : "Exe")}</OutputType>
            <TargetFramework>{Framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <EnableDefaultCompileItems>{Sources.Count == 0}</EnableDefaultCompileItems>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(Packages.Select(static package => $"""<PackageReference Include="{package}" Version="*" />"""))}
            {string.Concat(Sources.Select(static source => $"""<Compile Include="{source}" />"""))}
            {string.Concat(Projects.Select(static project => $"""<ProjectReference Include="{project}" />"""))}
          </ItemGroup>
        </Project>
        """;
}
