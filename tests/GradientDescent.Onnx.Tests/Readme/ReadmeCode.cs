using System.Text.RegularExpressions;
using Microsoft.ML.OnnxRuntime;
using Shown;

namespace GradientDescent.Onnx.Tests;

/// <summary>The code of the project's README.md is compiled, and prints what is shown.</summary>
public partial class ReadmeCode
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "README.md"));

    [Fact]
    public void Prints_what_is_shown()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("onnx").FullName, "house.onnx");

        var printed = ShownCode.Predict(House.Seven, path);

        Assert.Equal($"{new House.Trainer().Fit(House.Seven).Model.Predict(2)} {new House.Trainer().Fit(House.Seven).Model.Predict(6)}", printed);
        Assert.Equal(printed, Output().Match(Readme).Groups[1].Value);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Is_the_code_that_is_tested() => ShownLines.AreIn(
        Readme,
        Path.Combine(AppContext.BaseDirectory, "Readme", "ShownCode.cs"),
        count: 15,
        static line => Printed().Replace(line, "return $1;").Replace("\"house.onnx\"", "path", StringComparison.Ordinal));

    [Fact]
    public void Options_give_the_named_outputs()
    {
        using var session = new InferenceSession(ShownCode.WithOptions(new House.Model { Intercept = -46.3, Bedrooms = 84.7 }));
        Assert.Equal(["estimate", "contributions"], session.OutputNames);
    }

    [GeneratedRegex(@"^Console\.WriteLine\((.*?)\); +// .*$")]
    private static partial Regex Printed();

    [GeneratedRegex(@"^Console\.WriteLine\(.*\); +// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Output();
}
