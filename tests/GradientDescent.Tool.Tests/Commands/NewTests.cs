using GradientDescent.Tool.Projects;
using GradientDescent.Tool.Tests.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class NewTests : IDisposable
{
    /// <summary>What the SDK adds to a project with implicit usings.</summary>
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private readonly Folder _folder = new();

    private readonly string _feed;

    public NewTests()
    {
        _feed = _folder.PathOf("feed & \"more\"");
        Directory.CreateDirectory(_feed);
        File.WriteAllText(Path.Combine(_feed, $"GradientDescent.Csv.{BuildFacts.Version}.nupkg"), "");
    }

    [Fact]
    public void The_program_trains_the_record_and_prints_its_statistics()
    {
        var run = New(_folder.Houses, "log(Price) ~ Area + Heating", _folder.PathOf("MyModel"), "--name", "House");

        Assert.Equal("", run.Success);
        Assert.Equal($"note: The project is in {_folder.PathOf("MyModel")}: dotnet run in it trains the model.\n", run.Messages);
        Assert.Equal(["House.cs", "MyModel.csproj", "Program.cs", "nuget.config"], Files("MyModel"));
        Assert.Equal(Gd.Run("record", _folder.Houses, "log(Price) ~ Area + Heating", "--name", "House").Success, Read("MyModel", "House.cs"));
        Assert.Equal(
            $$"""
            using GradientDescent;
            using GradientDescent.Statistics;

            // The rows that the record was written from, or those of other files: dotnet run other.csv
            string[] files = args.Length > 0 ? args : ["{{_folder.Houses}}"];
            var rows = Csv.Open(files);

            var trainer = new House.Trainer();
            var fit = trainer.Fit(rows);
            Console.Write(fit.Summary(trainer.Diagnose(rows, fit)));
            foreach (var reason in fit.SkippedRowReasons)
                Console.Error.WriteLine($"left out: {reason}");

            // gd predict model.json new.csv
            fit.Model.Save("model.json");

            """,
            Read("MyModel", "Program.cs"));
        Assert.Contains($"<PackageReference Include=\"GradientDescent.Csv\" Version=\"{BuildFacts.Version}\" />", Read("MyModel", "MyModel.csproj"), StringComparison.Ordinal);
        Compile("MyModel");
    }

    [Fact]
    public void The_options_of_reading_are_in_the_program()
    {
        var rows = _folder.Write("rows.txt", "% a comment\n1,5'2\n2,5'4\n?'5\n'7\n3,5'7\n");

        New(rows, "Column2 ~ Column1", _folder.PathOf("Options"), "--delimiter", "'", "--decimal-comma", "--na", "?", "--na", "-\"", "--comment", "%", "--no-header", "--threads", "1", "--date-format", "d.M.yyyy");

        Assert.Contains(
            """Csv.Open(files, new() { Delimiter = '\'', HasHeader = false, Comment = "%", MaxDegreeOfParallelism = 1, Format = new() { DecimalSeparator = ',', Missing = ["?", "-\""], DateFormat = "d.M.yyyy" } });""",
            Read("Options", "Program.cs"), StringComparison.Ordinal);
        Compile("Options");
    }

    [Theory]
    [InlineData("class", "class.csproj")]
    [InlineData("a b", "aB.csproj")]
    [InlineData("x;drop", "xDrop.csproj")]
    [InlineData("<script>", "Script.csproj")]
    [InlineData("$(Exit)%3B", "Exit3B.csproj")]
    [InlineData("1st", "_1st.csproj")]
    [InlineData("GradientDescent", "GradientDescentProgram.csproj")]
    [InlineData("Sep", "SepProgram.csproj")]
    [InlineData("*\" />", "_.csproj")]
    public void The_name_of_the_folder_cannot_become_code(string name, string project)
    {
        Directory.CreateDirectory(_folder.PathOf("parent"));
        var folder = Path.Combine(_folder.PathOf("parent"), name);

        Assert.Equal("", New(_folder.Houses, "--target", "Price", folder + "/").Success);

        Assert.Equal(project, Path.GetFileName(Assert.Single(Directory.GetFiles(folder, "*.csproj"))));
    }

    [Theory]
    [InlineData("class.csv")]
    [InlineData("a b;drop.csv")]
    [InlineData("\"]; System.Environment.Exit(1); #.csv")]
    [InlineData("*\\")]
    [InlineData("new\nline\u2028\u202e.csv")]
    [InlineData("{0}{{x}}%24.csv")]
    public void The_name_of_the_file_cannot_become_code(string name)
    {
        var path = _folder.Write(name, Folder.Table);

        New(path, "Price ~ Area", _folder.PathOf("Named"));

        var files = CSharpSyntaxTree.ParseText(Read("Named", "Program.cs")).GetRoot().DescendantNodes().OfType<CollectionExpressionSyntax>().First();
        Assert.Equal(path, Assert.Single(files.DescendantNodes().OfType<LiteralExpressionSyntax>()).Token.Value);
        Compile("Named");
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("x;drop", "XDrop")]
    [InlineData("*/ </script>", "Script")]
    [InlineData("Csv", "CsvRow")]
    [InlineData("Program", "ProgramRow")]
    [InlineData("Console", "ConsoleRow")]
    [InlineData("Model", "ModelRow")]
    [InlineData("ToString", "ToStringRow")]
    [InlineData("DateOnly", "DateOnlyRow")]
    [InlineData("../../x", "X")]
    public void The_name_of_the_record_cannot_become_code(string name, string record)
    {
        New(_folder.Houses, "Price ~ Area", _folder.PathOf("Named"), "--name", name);

        Assert.Contains($"{record}.cs", Files("Named"));
        Compile("Named");
    }

    [Fact]
    public void Headers_and_levels_cannot_become_code()
    {
        string[] names = ["class", "a b", "x;drop", "</script>", "\"; System.Exit", "Row", "Csv", "files", "args", "*/ x", "new\nline"];
        string[] levels = ["\\\"; System.Exit(1); //", "*/", "line\nbreak", "class", "{x}"];
        var rows = _folder.Write("hostile.csv", string.Join(',', names.Append("level").Select(Quoted)) + "\n" + string.Concat(Enumerable.Range(0, 40).Select(row =>
            $"{string.Join(',', names.Select((_, i) => (((row + 3) * (i + 5) * (i + 7)) + (row * row * (i + 1))) % 97))},{Quoted(levels[row % 5])}\n")));

        New(rows, "--target", "class", _folder.PathOf("Hostile"));

        Compile("Hostile");
    }

    [Fact]
    public void The_feed_is_the_source_of_packages()
    {
        New(_folder.Houses, "Price ~ Area", _folder.PathOf("Some"));
        Assert.Contains("value=\"" + _feed.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal) + "\" />", Read("Some", "nuget.config"), StringComparison.Ordinal);
        Assert.DoesNotContain("<clear />", Read("Some", "nuget.config"), StringComparison.Ordinal);

        foreach (var id in BuildFacts.PackagesOfOthers)
            File.WriteAllText(Path.Combine(_feed, $"{id}.1.2.3.nupkg"), "");
        New(_folder.Houses, "Price ~ Area", _folder.PathOf("All"));
        Assert.Contains("<clear />", Read("All", "nuget.config"), StringComparison.Ordinal);

        Gd.Run("new", _folder.Houses, "Price ~ Area", _folder.PathOf("Online"), "--feed", "https://example.org/v3/index.json");
        Assert.Contains("value=\"https://example.org/v3/index.json\" />", Read("Online", "nuget.config"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_packages_nothing_is_written()
    {
        var nowhere = Gd.Run("new", _folder.Houses, "Price ~ Area", _folder.PathOf("Nothing"));
        Assert.Equal((2, $"error: There are no packages beside gd: name the folder or the address that has GradientDescent.Csv {BuildFacts.Version} with --feed.\n"), (nowhere.Code, nowhere.Messages));

        var empty = Gd.Run("new", _folder.Houses, "Price ~ Area", _folder.PathOf("Nothing"), "--feed", _folder.PathOf(""));
        Assert.Equal((1, $"error: {_folder.PathOf("")} does not have the package GradientDescent.Csv {BuildFacts.Version}.\n"), (empty.Code, empty.Messages));
        Assert.Equal(1, Gd.Run("new", _folder.Houses, "Price ~ Area", _folder.PathOf("Nothing"), "--feed", _folder.PathOf("none")).Code);
        Assert.False(Directory.Exists(_folder.PathOf("Nothing")));
    }

    [Fact]
    public void A_folder_with_files_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(_folder.PathOf("Full"));
        _folder.Write("Full/notes.txt", "mine");

        var run = New(_folder.Houses, "Price ~ Area", _folder.PathOf("Full"));

        Assert.Equal((1, $"error: {_folder.PathOf("Full")} is not empty: give a new or empty folder.\n"), (run.Code, run.Messages));
        Assert.Equal(["notes.txt"], Files("Full"));
        Assert.Equal(1, New(_folder.Houses, "Price ~ Area", _folder.Model).Code);
    }

    [Fact]
    public void A_formula_that_no_record_has_leaves_no_folder()
    {
        Assert.Equal(1, New(_folder.Houses, "Price ~ Heating - 1", _folder.PathOf("Nothing")).Code);
        Assert.False(Directory.Exists(_folder.PathOf("Nothing")));
    }

    [Fact]
    public void Files_that_cannot_be_written_leave_nothing()
    {
        Directory.CreateDirectory(_folder.PathOf("Empty"));

        Assert.ThrowsAny<IOException>(() => ProjectFolder.Write(_folder.PathOf("Empty"), [("one", "1"), ("no/such/folder", "2")]));
        Assert.ThrowsAny<IOException>(() => ProjectFolder.Write(_folder.PathOf("Made"), [("one", "1"), ("no/such/folder", "2")]));

        Assert.Empty(Files("Empty"));
        Assert.False(Directory.Exists(_folder.PathOf("Made")));
    }

    [Theory]
    [InlineData("-", "Price ~ Area", "MyModel")]
    [InlineData("houses.csv", "Price ~ Area")]
    [InlineData("houses.csv")]
    public void Wrong_command_lines_have_exit_code_2(params string[] arguments) => Assert.Equal(2, New(arguments).Code);

    public void Dispose() => _folder.Dispose();

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private RunResult New(params string[] arguments) => Gd.Run(["new", .. arguments, "--feed", _feed]);

    private string[] Files(string folder) => [.. Directory.GetFileSystemEntries(_folder.PathOf(folder)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string Read(string folder, string name) => File.ReadAllText(Path.Combine(_folder.PathOf(folder), name));

    private void Compile(string folder) => GeneratedAssembly.Compile(
        OutputKind.ConsoleApplication, [ImplicitUsings, .. Directory.GetFiles(_folder.PathOf(folder), "*.cs").Select(File.ReadAllText)]);
}
