using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GradientDescent.Databases.Tests;
using GradientDescent.Tests.Scripts;
using Microsoft.Data.Sqlite;
using Shown;

namespace Elsewhere.Tests;

/// <summary>The page "Take the model elsewhere" is true.</summary>
public partial class PageTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../src/Examples/Elsewhere"));

    private static readonly string Page = File.ReadAllText(Path.Combine(Folder, "README.md"));

    private static readonly Home.Model Model = Home.Model.Load(Path.Combine(Folder, "Model", "home.json"));

    [EverywhereFact]
    public void A_model_of_every_kind_of_feature_predicts_the_same_thousand_homes_everywhere()
    {
        double[] expected = [.. ModelRows.Homes.Select(home => Model.Predict(home))];
        Assert.All(expected, static price => Assert.InRange(price, 10, 10_000));
        var places = Places.Of(Model).ToList();
        var claimed = TableRow().Matches(Page).ToDictionary(static row => row.Groups[1].Value, static row => double.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture));

        Assert.Equal(claimed.Keys.Order(), places.Select(static place => place.Name).Order());
        foreach (var (name, predictions) in places)
        {
            Assert.Equal(expected.Length, predictions.Length);
            var greatest = expected.Zip(predictions, static (one, other) => Math.Abs(one - other) / one).Max();
            Assert.True(greatest <= claimed[name], $"{name}: the greatest relative difference is {greatest:R}, the page says {claimed[name]:R}");
        }
    }

    /// <summary>To write them again: <c>dotnet run -c Release --project src/Examples/Elsewhere -- src/Examples/Elsewhere/Model</c>.</summary>
    [Fact]
    public void The_files_beside_the_page_are_those_of_the_model()
    {
        var folder = Directory.CreateTempSubdirectory("elsewhere");
        var names = ModelFiles.Write(Model, folder.FullName);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(Path.Combine(folder.FullName, name)), File.ReadAllBytes(Path.Combine(Folder, "Model", name))));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_code_in_CSharp_is_compiled_and_returns_what_is_shown()
    {
        ShownLines.AreIn(Page, Path.Combine(Here(), "ShownCode.cs"), count: 9, AsCompiled);
        Assert.Equal(string.Join("; ", Outputs("csharp")), $"{ShownCode.CSharp():R}; {ShownCode.Onnx(Path.Combine(Folder, "Model", "home.onnx"))}");
    }

    [PythonFact]
    public void The_code_in_Python_prints_what_is_shown() => Prints(Interpreter.Python, "python");

    [NodeFact]
    public void The_code_in_JavaScript_prints_what_is_shown() => Prints(Interpreter.Node, "javascript");

    [Fact]
    public void The_query_returns_what_is_shown()
    {
        var statements = Block().Matches(Page).Single(static block => block.Groups[1].Value == "sql").Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        foreach (var statement in statements[..^1])
            connection.Execute(statement);
        using var reader = connection.Query(File.ReadAllText(Path.Combine(Folder, "Model", "home.sqlite.sql")));

        Assert.True(reader.Read());
        Assert.Equal(Assert.Single(Outputs("sql")), $"PredictedPrice: {(double)reader["PredictedPrice"]:R}");
    }

    /// <summary>Runs the first block of a language beside the files of the model.</summary>
    private static void Prints(Interpreter interpreter, string language)
    {
        var folder = Directory.CreateTempSubdirectory("elsewhere");
        ModelFiles.Write(Model, folder.FullName);
        var file = Path.Combine(folder.FullName, "page" + interpreter.Extension);
        File.WriteAllText(file, Block().Matches(Page).First(block => block.Groups[1].Value == language).Groups[2].Value);

        Assert.Equal(Outputs(language)[0], interpreter.Output(file).Trim());
        folder.Delete(recursive: true);
    }

    /// <summary>The comments after the lines of a language.</summary>
    private static string[] Outputs(string language) =>
        [.. Block().Matches(Page).Where(block => block.Groups[1].Value == language).SelectMany(static block => Output().Matches(block.Groups[2].Value)).Select(static output => output.Groups[1].Value)];

    /// <summary>A line as it is in <see cref="ShownCode"/>: what is printed is returned there, and the file is passed.</summary>
    private static string AsCompiled(string line)
    {
        var code = Output().Replace(line, "").Trim().TrimEnd(';').Replace("\"home.onnx\"", "path", StringComparison.Ordinal);
        return code.StartsWith("Console.WriteLine(", StringComparison.Ordinal) ? $"return {code["Console.WriteLine(".Length..^1]}"
            : code.StartsWith("static ", StringComparison.Ordinal) ? $"private {code}"
            : code;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@" {5}(?://|#|--) (.*)$", RegexOptions.Multiline)]
    private static partial Regex Output();

    /// <summary>A place, and the greatest relative difference there.</summary>
    [GeneratedRegex(@"^\| ([^|]+) \| ([\d.e-]+) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}

/// <summary>Runs a test where every program is that it needs. With <c>CI</c> set it fails where one is not.</summary>
public sealed class EverywhereFactAttribute : FactAttribute
{
    public EverywhereFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" || (PostgreSqlServer.Programs is not null && Interpreter.Python.IsInstalled && Interpreter.Node.IsInstalled)
        ? null
        : "PostgreSQL, Python or Node.js is not here: install Debian's postgresql, python3 and nodejs.";
}
