using System.Diagnostics;
using EveryKind;
using GradientDescent.Terms;
using GradientDescent.Tests.Scripts;
using RandomModels;

namespace GradientDescent.Onnx.Tests;

/// <summary>ONNX's own checker accepts every file, and infers the types and shapes that the file states.</summary>
public class Checker
{
    private const string Script = """
        import os, sys
        import onnx
        for name in sorted(os.listdir(sys.argv[1])):
            model = onnx.load(os.path.join(sys.argv[1], name))
            try:
                onnx.checker.check_model(model, full_check=True)
            except Exception as error:
                print(name, error)
        print(len(os.listdir(sys.argv[1])), "files")
        """;

    [CheckerFact]
    public void Accepts_every_file()
    {
        var folder = Directory.CreateTempSubdirectory("onnx").FullName;
        var options = new OnnxOptions { MissingText = OnnxRun.MissingText, ContributionsName = "Contributions" };
        LinearModel[] models = [.. Written()];
        foreach (var (at, model) in models.Index())
            model.SaveOnnx(Path.Combine(folder, $"{at}.onnx"), options);

        Assert.Equal($"{models.Length} files\n", Run("-c", Script, folder));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Debian's checker is of the version before <c>BitwiseAnd</c>, which flags need.</summary>
    private static IEnumerable<LinearModel> Written() => Enumerable.Range(0, 100).Select(static seed => new RandomModel(seed, new(HasSingle: true, HasTicks: true, HasOffsets: false)).Model)
        .Concat(EveryOperation.Models)
        .Concat(EveryTerm.Of(nameof(FunctionTerm)).Concat(EveryTerm.Of(nameof(LevelTerm))).Select(static term => GivenModel.Of(Models.Price.Apply(TermFunction.LogP1), term)))
        .Where(static model => model.Schema.Properties.All(static property => property.Type != PropertyType.Flags));

    private static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(CheckerFactAttribute.Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed + errors.Result;
    }
}

/// <summary>Runs a test with Python's package of ONNX.</summary>
public sealed class CheckerFactAttribute : FactAttribute
{
    public const string Python = "/usr/bin/python3";

    public CheckerFactAttribute() => Skip = File.Exists("/usr/lib/python3/dist-packages/onnx/checker.py") || Environment.GetEnvironmentVariable("CI") == "true" ? null : "ONNX's checker is not here: install Debian's python3-onnx.";
}
