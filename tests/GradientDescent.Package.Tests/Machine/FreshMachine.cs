namespace GradientDescent.Package.Tests.Machine;

/// <summary>A folder that simulates the machine of a new user who followed the README: the SDK and a feed with the packages, none of them installed.</summary>
public sealed class FreshMachine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("GradientDescent.Package.");

    private readonly Lazy<InstalledTool> _tool;

    public FreshMachine()
    {
        _tool = new(() => new(PathOf("tool"), Environment!));
        Home = _folder.CreateSubdirectory("home");
        Environment = new(Quiet)
        {
            ["HOME"] = Home.FullName,
            ["DOTNET_CLI_HOME"] = Home.FullName,
            ["NUGET_PACKAGES"] = PathOf("packages"),
            // The feed's packages come from an installation that has looked at their signatures, and authorities are not asked again.
            ["DOTNET_NUGET_SIGNATURE_VERIFICATION"] = "false",
        };
        // The package sources of the machine, before the README's commands run.
        File.WriteAllText(Path.Combine(Home.CreateSubdirectory(".nuget").CreateSubdirectory("NuGet").FullName, "NuGet.Config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="others" value="{Path.Combine(AppContext.BaseDirectory, "Feed")}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
            </configuration>
            """);
        foreach (var command in ReadmeInstall.Preparation)
            Command.Run(Repository.Root, Environment, "sh", "-c", ReadmeInstall.AsBuilt(command)).Succeeded();
    }

    /// <summary>The tool, which is installed when the first test asks for it.</summary>
    public InstalledTool Tool => _tool.Value;

    public string Feed => Path.Combine(Home.FullName, "packages");

    private DirectoryInfo Home { get; }

    internal Dictionary<string, string> Environment { get; }

    /// <summary>Without servers that would outlive the tests, and in the language that the tests read.</summary>
    internal static Dictionary<string, string> Quiet { get; } = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    public FreshProject NewProject(string name) => new(this, NewFolder(name));

    public DirectoryInfo NewFolder(string name) => _folder.CreateSubdirectory(name);

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}

/// <summary>Packs once, for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class FreshMachineTests : ICollectionFixture<FreshMachine>
{
    public const string Name = "Fresh machine";
}
