using System.Diagnostics;
using GradientDescent.JavaScript;
using GradientDescent.Python;
using GradientDescent.Scripts;

namespace GradientDescent.Tests.Scripts;

/// <summary>A program that runs printed models: one process for all of them.</summary>
internal sealed record Interpreter(ScriptLanguage Language, string Path, string Start, string Call, string Extension)
{
    public static readonly Interpreter Python = new(
        PythonLanguage.Instance,
        "/usr/bin/python3",
        """
        import struct
        def bits_of(text):
            return struct.unpack(">d", bytes.fromhex(text))[0]
        def show(predict):
            try:
                print(struct.pack(">d", predict()).hex())
            except (ArithmeticError, ValueError, TypeError) as error:
                print(f"error {error}".replace("\n", " "))

        """,
        "show(lambda: {0})\n",
        ".py");

    public static readonly Interpreter Node = new(
        JavaScriptLanguage.Instance,
        "/usr/bin/node",
        """
        const bits_of = text => Buffer.from(text, "hex").readDoubleBE();
        function show(predict) {
            try {
                const buffer = Buffer.alloc(8);
                buffer.writeDoubleBE(predict());
                console.log(buffer.toString("hex"));
            } catch (error) {
                console.log(`error ${error.message}`.replaceAll("\n", " "));
            }
        }

        """,
        "show(() => {0});\n",
        ".mjs");

    public bool IsInstalled => File.Exists(Path);

    public string Print(ILinearModel model, string? name = null) => this == Python ? model.ToPython(name) : model.ToJavaScript(name);

    /// <summary>What each call returns; null if it is an error.</summary>
    public IReadOnlyList<double?> Run(IEnumerable<string> functions, IEnumerable<string> calls)
    {
        var file = System.IO.Path.Combine(Directory.CreateTempSubdirectory("printed").FullName, "models" + Extension);
        File.WriteAllText(file, $"{Start}{string.Join("\n\n", functions)}\n\n{string.Concat(calls.Select(call => string.Format(null, Call, call)))}");
        var lines = Output(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Directory.Delete(System.IO.Path.GetDirectoryName(file)!, recursive: true);
        return [.. lines.Select(static line => line.StartsWith("error", StringComparison.Ordinal) ? (double?)null : BitConverter.Int64BitsToDouble(Convert.ToInt64(line, 16)))];
    }

    /// <summary>What a program prints.</summary>
    public string Output(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(Path, [file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{file}: {errors.Result}");
        return printed;
    }

    /// <summary>The call of a printed model with the values of a row, as they would be in a file: numbers by their bits.</summary>
    public string CallOf(string name, ModelSchema schema, IReadOnlyDictionary<string, object?> row) =>
        $"{name}({string.Join(", ", schema.Properties.Select(property => Literal(row[property.Name])))})";

    public override string ToString() => Language.Name;

    private string Literal(object? value) => value switch
    {
        null => Language.Null,
        double number => Bits(number),
        float number => Bits(number),
        Half number => Bits((double)number),
        TimeSpan span => Bits(span.TotalSeconds),
        bool truth => Language.Boolean(truth),
        string text => Language.Text(text),
        decimal => Language.Text(FormattableString.Invariant($"{value}")),
        DateOnly or DateTime or DateTimeOffset or TimeOnly => Language.Text(FormattableString.Invariant($"{value:O}")),
        long number => Language.Integer(PropertyType.Int64, number),
        ulong number => Language.Integer(PropertyType.UInt64, unchecked((long)number)),
        Enum member => member.ToString("D"),
        _ => FormattableString.Invariant($"{value}"),
    };

    private static string Bits(double number) => $"bits_of(\"{BitConverter.DoubleToInt64Bits(number):x16}\")";
}

/// <summary>Runs a test with Python.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute() => Skip = Interpreter.Python.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true" ? null : "There is no Python here: install Debian's python3.";
}

/// <summary>Runs a test with Node.js.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Interpreter.Node.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true" ? null : "There is no Node.js here: install Debian's nodejs.";
}
