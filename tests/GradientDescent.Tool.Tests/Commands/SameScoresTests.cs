using System.Diagnostics;
using System.Text.Json;

namespace GradientDescent.Tool.Tests.Commands;

/// <summary>The scores of a model on a checked-in test set: by <c>gd evaluate</c>, by the library, and by Python with the function that <c>gd python</c> prints.</summary>
public sealed class SameScoresTests : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Scores = """

        import csv, json, math, statistics, sys

        def value(text):
            try:
                return float(text) if text else None
            except ValueError:
                return text

        pairs = []
        for row in csv.DictReader(sys.stdin):
            target, inputs = value(row["Miles_per_Gallon"]), [value(row[name]) for name in sys.argv[1:]]
            if target is not None and None not in inputs:
                pairs.append((predict(*inputs), target))

        errors = [predicted - target for predicted, target in pairs]
        mean = statistics.fmean(target for _, target in pairs)
        squares = math.fsum(error * error for error in errors)
        print(json.dumps({
            "rows": len(errors),
            "rootMeanSquaredError": math.sqrt(squares / len(errors)),
            "meanAbsoluteError": statistics.fmean(map(abs, errors)),
            "medianAbsoluteError": statistics.median(map(abs, errors)),
            "maximumAbsoluteError": max(map(abs, errors)),
            "bias": statistics.fmean(errors),
            "rSquared": 1 - squares / math.fsum((target - mean) ** 2 for _, target in pairs),
        }))

        """;

    private readonly Folder _folder = new();

    [PythonFact]
    public void Tool_library_and_Python_agree()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Vega", "cars.csv"));
        var training = _folder.Write("training.csv", string.Join('\n', lines.Take(300)));
        var test = _folder.Write("test.csv", string.Join('\n', lines.Skip(300).Prepend(lines[0])));
        var path = _folder.PathOf("cars.json");
        Assert.NotEmpty(Gd.Run("fit", training, "log(Miles_per_Gallon) ~ Weight_in_lbs * Origin + log(Horsepower) + poly(Acceleration, 2, raw=True)", "-o", path).Success);
        var model = LinearModel.Load(path);

        var tool = JsonDocument.Parse(Gd.Run("evaluate", path, test, "--json").Success).RootElement;
        var library = model.Evaluate<IReadOnlyDictionary<string, object?>>(Csv.Open(test));
        var python = JsonDocument.Parse(Run(Gd.Run("python", path, "--name", "predict").Success + Scores, model.Schema.Properties.Select(static property => property.Name), test)).RootElement;

        Assert.Equal(
            [library.RowCount, library.RootMeanSquaredError, library.MeanAbsoluteError, library.MedianAbsoluteError, library.MaximumAbsoluteError, library.Bias, library.RSquared],
            tool.EnumerateObject().Select(static score => score.Value.GetDouble()));
        Assert.All(tool.EnumerateObject(), score => Assert.Equal(python.GetProperty(score.Name).GetDouble(), score.Value.GetDouble(), 1e-12 * Math.Abs(score.Value.GetDouble())));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What a program of Python prints that reads a file.</summary>
    private string Run(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(Python, [_folder.Write("scores.py", program), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(File.ReadAllText(input));
        process.StandardInput.Close();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return printed;
    }

    private sealed class PythonFactAttribute : FactAttribute
    {
        public PythonFactAttribute() => Skip = File.Exists(Python) || Environment.GetEnvironmentVariable("CI") == "true" ? null : "There is no Python here: install Debian's python3.";
    }
}
