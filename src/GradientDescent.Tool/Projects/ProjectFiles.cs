using System.Security;
using GradientDescent.Terms;
using GradientDescent.Tool.Records;

namespace GradientDescent.Tool.Projects;

/// <summary>The files of a project that trains a model. Nothing of the rows is in them, except in the record and inside literals.</summary>
internal static class ProjectFiles
{
    public const string CsvPackage = "GradientDescent.Csv";

    private const string StatisticsPackage = "GradientDescent.Statistics";

    /// <param name="schema">The schema of the model.</param>
    /// <param name="paths">The files with the rows.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="feed">Where its packages come from.</param>
    /// <exception cref="NotSupportedException">No record has the features of the schema.</exception>
    public static IReadOnlyList<(string Name, string Text)> Of(ModelSchema schema, IEnumerable<string> paths, CsvOptions options, string folder, PackageFeed feed)
    {
        var record = RecordNames.RecordOf(schema.RecordName);
        return
        [
            ($"{ProjectName.Of(folder)}.csproj", Project()),
            ($"{record}.cs", RecordSource.Of(schema)),
            ("Program.cs", Program(record, paths, options)),
            ("nuget.config", Sources(feed)),
        ];
    }

    private static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{CsvPackage}" Version="{BuildFacts.Version}" />
            <PackageReference Include="{StatisticsPackage}" Version="{BuildFacts.Version}" />
          </ItemGroup>
        </Project>

        """;

    private static string Program(string record, IEnumerable<string> paths, CsvOptions options) =>
        $$"""
        using GradientDescent;
        using GradientDescent.Statistics;

        // The rows that the record was written from, or those of other files: dotnet run other.csv
        string[] files = args.Length > 0 ? args : [{{string.Join(", ", paths.Select(static path => CSharpLiteral.Text(Path.GetFullPath(path))))}}];
        var rows = Csv.Open(files{{CsvOptionsText.Of(options)}});

        var trainer = new {{record}}.Trainer();
        var fit = trainer.Fit(rows);
        Console.Write(fit.Summary(trainer.Diagnose(rows, fit)));
        foreach (var reason in fit.SkippedRowReasons)
            Console.Error.WriteLine($"left out: {reason}");

        // gd predict model.json new.csv
        fit.Model.Save("model.json");

        """;

    private static string Sources(PackageFeed feed)
    {
        const string Alone = "    <!-- The folder has all packages. Delete the next line to use your other sources too. -->\n    <clear />\n";
        return $"""
            <configuration>
              <packageSources>
            {(feed.IsComplete ? Alone : "")}    <add key="GradientDescent" value="{SecurityElement.Escape(feed.Address)}" />
              </packageSources>
            </configuration>

            """;
    }
}
