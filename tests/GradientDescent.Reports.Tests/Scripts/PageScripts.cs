using System.Diagnostics;
using System.Text.Json;
using GradientDescent.Reports.Page;

namespace GradientDescent.Reports.Tests;

/// <summary>Runs scripts of the page in Node.js: those that only compute need no browser.</summary>
internal static class PageScripts
{
    public const string Node = "/usr/bin/node";

    /// <summary>What an expression is, after the scripts that it needs.</summary>
    /// <param name="expression">The expression. Arrays of numbers are read as arrays.</param>
    /// <param name="scripts">Names of scripts of the page, in its order.</param>
    public static T Read<T>(string expression, params string[] scripts) => Read<T>("{}", expression, scripts);

    /// <summary>The same with the data of a report, where the page has them.</summary>
    /// <param name="data">The data, as JSON.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="scripts">Names of scripts of the page, in its order.</param>
    public static T Read<T>(string data, string expression, string[] scripts)
    {
        var parts = scripts.Select(Document.Resource).Prepend($"const document = {{ getElementById: () => ({{ textContent: {JsonSerializer.Serialize(data)} }}) }};");
        var output = Output($$"""
            {{string.Join('\n', parts)}}
            process.stdout.write(JSON.stringify({{expression}}, (key, value) => ArrayBuffer.isView(value) ? Array.from(value) : value));
            """);
        return JsonSerializer.Deserialize<T>(output, JsonSerializerOptions.Web)!;
    }

    private static string Output(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(Node, "-") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(program);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Result;
    }
}

/// <summary>A test with Node.js. Without it the test is skipped, but where <c>CI</c> is set: there it fails.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeTheoryAttribute.WhyNot;
}

/// <summary>The same with data.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    internal static readonly string? WhyNot = File.Exists(PageScripts.Node) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "There is no Node.js here: install Debian's nodejs.";

    public NodeTheoryAttribute() => Skip = WhyNot;
}
