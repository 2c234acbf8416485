using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Basic.Reference.Assemblies;
using GradientDescent.Onnx;
using GradientDescent.Tool.Tests.Commands;
using GradientDescent.Tool.Tests.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.Data.Sqlite;

namespace GradientDescent.Tool.Tests.Hostile;

/// <summary>Whatever names and levels a table has, what gd prints is one function, one record or one query, which predicts what the model predicts.</summary>
public sealed class HostileCodeTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _path;
    private readonly LinearModel _model;

    public HostileCodeTests()
    {
        _path = _folder.PathOf("hostile.json");
        // Columns of SQL that differ only in case are the same.
        _ = Gd.Run("fit", Table, $"{HostileTable.Formula} - row", "-o", _path).Success;
        _model = LinearModel.Load(_path);
    }

    private string Table => _folder.Write("hostile.csv", HostileTable.Text);

    private double[] Expected => [.. HostileTable.Rows.Select(row => _model.Predict(Values(row)))];

    [Fact]
    public void CSharp_is_one_method()
    {
        var method = Gd.Run("csharp", _path).Success;
        var tree = CSharpSyntaxTree.ParseText($"public static class Printed\n{{\n{method}\n}}");

        Assert.Equal(2, tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Count());
        Assert.DoesNotContain(tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>(), static call => call.Expression.ToString().Contains("Exit", StringComparison.Ordinal));
        using var image = new MemoryStream();
        Assert.Empty(CSharpCompilation.Create("Printed", [tree], Net100.References.All, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image).Diagnostics.Where(static its => its.Severity == DiagnosticSeverity.Error));
        var printed = Assembly.Load(image.ToArray()).GetType("Printed")!.GetMethods(BindingFlags.Public | BindingFlags.Static).Single();
        Same(HostileTable.Rows.Select(row => (double)printed.Invoke(null, [.. Arguments(row)])!));
    }

    [Fact]
    public void A_record_compiles_with_the_generator() =>
        Assert.Equal(HostileTable.Rows.Count, new CompiledRecord(Gd.Run("record", Table, HostileTable.Formula).Success, "Row").Predictions(HostileTable.Text).Length);

    [Theory]
    [InlineData("python", "/usr/bin/python3", ".py", "print(repr({0}))")]
    [InlineData("javascript", "/usr/bin/node", ".mjs", "console.log({0});")]
    public void Scripts_are_one_function(string language, string interpreter, string extension, string print)
    {
        var code = Gd.Run(language, _path, "--name", "predict").Success;
        if (!File.Exists(interpreter) && Environment.GetEnvironmentVariable("CI") != "true")
            return;

        var calls = HostileTable.Rows.Select(row => string.Format(CultureInfo.InvariantCulture, print, $"predict({string.Join(", ", Arguments(row).Select(Literal))})"));
        var lines = Output(interpreter, _folder.Write($"printed{extension}", $"{code}\n{string.Join('\n', calls)}\n"));

        Same(lines.Select(static line => double.Parse(line, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Sql_is_one_query()
    {
        const string Name = "houses; drop table \"houses\"";
        var query = Gd.Run("sql", _path, "--dialect", "sqlite", "--table", Name).Success;
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, $"create table {Quoted(Name)} ({string.Join(", ", _model.Schema.Properties.Select(static property => $"{Quoted(property.Name)} {(property.Type == PropertyType.Text ? "text" : "real")}"))})");
        foreach (var row in HostileTable.Rows)
            Execute(connection, $"insert into {Quoted(Name)} values ({string.Join(", ", Values(row).Values.Select(static value => value is string text ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Literal(value)))})");

        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var predictions = new List<double>();
        while (reader.Read())
            predictions.Add(reader.GetDouble(reader.FieldCount - 1));
        Same(predictions);
    }

    [Fact]
    public void Onnx_holds_names_as_data()
    {
        _ = Gd.Run("onnx", _path, "-o", _folder.PathOf("hostile.onnx")).Success;

        Assert.Equal(_model.ToOnnx(), File.ReadAllBytes(_folder.PathOf("hostile.onnx")));
    }

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, object?> Values((double Target, string Level, double[] Numbers) row)
    {
        var all = HostileTable.ValuesOf(row);
        return _model.Schema.Properties.ToDictionary(static property => property.Name, property => all[property.Name]);
    }

    /// <summary>The arguments of a printed function: a value for each property, of its type.</summary>
    private IEnumerable<object?> Arguments((double Target, string Level, double[] Numbers) row)
    {
        var values = Values(row);
        return _model.Schema.Properties.Select(property => property.Type == PropertyType.Int32 ? Convert.ToInt32(values[property.Name], CultureInfo.InvariantCulture) : values[property.Name]);
    }

    private void Same(IEnumerable<double> predictions)
    {
        const double Tolerance = 1e-12;
        double[] actual = [.. predictions];
        Assert.Equal(Expected.Length, actual.Length);
        Assert.All(Expected.Zip(actual), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= Tolerance * Math.Max(1, Math.Abs(pair.First)), $"{pair.Second} is not {pair.First}"));
    }

    private static string Literal(object? value) => value is string text ? JsonSerializer.Serialize(text) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string[] Output(string interpreter, string script)
    {
        using var process = Process.Start(new ProcessStartInfo(interpreter, [script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
