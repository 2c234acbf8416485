using System.Text.RegularExpressions;
using GradientDescent.Tool.Commands;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;
using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Tool.Tests.Hostile;

/// <summary>Whatever the input is, each command gives a result, or one line that tells what is wrong.</summary>
public sealed partial class HostileInputTests : IDisposable
{
    private readonly Folder _folder = new();

    public static TheoryData<string> Names => [.. HostileInputs.All.Select(static input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_input_gives_a_result_or_one_line(string name)
    {
        var input = HostileInputs.All.Single(input => input.Name == name);
        var path = input.Path(_folder);

        var fit = Checked(["fit", path, input.Formula, .. input.Options]);
        Checked(["fit", path, input.Formula, "--json", .. input.Options]);
        Checked(["fit", path, input.Formula, "--dry-run", .. input.Options]);
        Checked(["fit", path, input.Formula, "--skip-invalid", "-o", _folder.PathOf("fitted.json"), .. input.Options]);
        Checked(["describe", path, .. input.Options]);
        Checked(["describe", path, "--csv", .. input.Options]);
        Checked(["record", path, input.Formula, .. input.Options]);
        Checked(["predict", _folder.Model, path, .. input.Options]);
        Checked(["evaluate", _folder.Model, path, .. input.Options]);

        Assert.True((fit.Code == 0) == input.IsResult, fit.Messages);
    }

    [Fact]
    public void A_file_that_vanishes_is_named()
    {
        var path = _folder.Write("vanishing.csv", $"x,y\n{HostileInput.Lines}");
        var source = Csv.Open(path);
        var schema = Formula.Parse("y ~ x").ToSchema(TableColumns.Of(source));
        File.Delete(path);

        var failure = Failure.Of(Assert.ThrowsAny<IOException>(() => new LinearTrainer(schema).Fit(source)));

        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static RunResult Checked(params string[] arguments)
    {
        var run = Gd.Run(arguments);
        var told = $"{string.Join(' ', arguments)}: {run.Code}\n{run.Out}\n{run.Messages}";
        Assert.True(run.Code is 0 or 1 or 2, told);
        Assert.True(IsSafe(run.Messages) && (IsSafe(run.Out) || IsCopied(arguments)), told);
        Assert.DoesNotContain(" at GradientDescent.", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Messages, StringComparison.Ordinal);
        if (run.Code == 0)
        {
            Assert.False(NoNumber().IsMatch(run.Out), told);
            Assert.All(run.Messages.Split('\n')[..^1], line => Assert.True(line.StartsWith("note: ", StringComparison.Ordinal) || line.StartsWith("advice: ", StringComparison.Ordinal), told));
        }
        else
        {
            Assert.Equal("", run.Out);
            var lines = run.Messages.Split('\n')[..^1];
            Assert.True(lines[0].StartsWith("error: ", StringComparison.Ordinal) && lines[0].Length is > 20 and < 2000, told);
            Assert.True(lines is [_] or [_, ['`' or ' ', ..], [.., '^']], told);
        }

        return run;
    }

    /// <summary>Code and JSON are text without such characters. Rows, and tables of names and levels, have them as the input has.</summary>
    private static bool IsCopied(string[] arguments) => arguments[0] != "record" && !arguments.Contains("--json");

    /// <summary>Nothing in it commands a terminal.</summary>
    private static bool IsSafe(string text) => text.All(static letter => letter is '\n' || !char.IsControl(letter));

    [GeneratedRegex(@"\bNaN\b|∞|\bInfinity\b")]
    private static partial Regex NoNumber();
}
