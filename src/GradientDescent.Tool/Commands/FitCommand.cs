using System.CommandLine;
using GradientDescent.Tool.Fits;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Records;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd fit</c>: fits a model to the rows of files or of a query.</summary>
internal sealed class FitCommand
{
    private readonly Terminal _terminal;

    private readonly FitOptions _options;

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Save the model in this file" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Do not fit: show what becomes of each column, and the model record" };

    private readonly FormatOption _format = new();

    private FitCommand(Terminal terminal)
    {
        _terminal = terminal;
        _options = new(terminal);
    }

    public static Command Create(Terminal terminal) => new FitCommand(terminal).Create();

    private ExplainedCommand Create()
    {
        var command = new ExplainedCommand("fit", "Fit a linear model by a formula, and show its coefficients and statistics")
        {
            Examples =
            [
                ("gd fit houses.csv \"Price ~ Area + C(Heating, ref='Gas') + log(Distance) + Area:Heating\"", "the statistics; texts are categories"),
                ("gd fit 'sales-*.csv.gz' 'log(Price) ~ . - Id' --weights Count --ridge auto --test 20% -o model.json", "all columns but one, a penalty by cross-validation, scores, and a saved model"),
                ("cat houses.csv | gd fit - 'Price ~ Bedrooms' --json | jq .coefficients", "from standard input, as JSON"),
                ("gd fit houses.db --query 'select * from houses' 'Price ~ Area + Age'", "from a query"),
            ],
        };
        _options.AddTo(command);
        command.Add(_output);
        command.Add(_dryRun);
        _format.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        long? Rows() => _options.EstimateRows(parsed);
        if (parsed.GetValue(_dryRun))
        {
            ShowColumns(ReadingBar.Show(_terminal, Rows, begin => FitRun.SchemaOf(_options.Read(parsed, begin))));
            return;
        }

        var report = ReadingBar.Show(_terminal, Rows, begin =>
        {
            var report = FitRun.Of(_options.Read(parsed, begin));
            if (parsed.GetValue(_output) is { } path)
                FittedModelFile.Save(report, path);
            return report;
        });
        FitOutput.Write(report, _terminal, _format.Read(parsed));
        if (parsed.GetValue(_output) is { } saved)
            _terminal.Note($"The model is in {saved}.");
    }

    private void ShowColumns((Tables.TableColumns Columns, ModelSchema Schema) found)
    {
        _terminal.Out.WriteLine(found.Columns);
        _terminal.Out.WriteLine($"\n{found.Schema.TargetName} ~ {string.Join(" + ", found.Schema.FeatureNames)}");
        try
        {
            _terminal.Out.Write($"\n{RecordSource.Of(found.Schema)}");
        }
        catch (NotSupportedException error)
        {
            _terminal.Note($"There is no record of it: {error.Message}");
        }
    }
}
