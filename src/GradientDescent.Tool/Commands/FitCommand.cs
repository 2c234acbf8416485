using System.CommandLine;
using GradientDescent.Terms;
using GradientDescent.Tool.Fits;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Records;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd fit</c>: fits a model to the rows of files or of a query.</summary>
internal sealed class FitCommand
{
    private readonly Terminal _terminal;

    private readonly FitOptions _options;

    private readonly Option<string?> _output = OutputFileOption.Create("--output", "Save the model in this file", "-o");

    private readonly Option<string?> _page = OutputFileOption.Create("--report", "Save an interactive page of the fit in this HTML file: coefficients, predictions, residuals");

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
                ("gd fit 'sales-*.csv.gz' 'log(Price) ~ . - Id' --weights Count --ridge auto --test 20% -o model.json --report page.html", "all columns but one, a penalty by cross-validation, scores, a saved model and a page"),
                ("cat houses.csv | gd fit - 'Price ~ Bedrooms' --json | jq .coefficients", "from standard input, as JSON"),
                ("gd fit houses.csv 'Price ~ Area' --by City --csv", "a model per city, as CSV with all digits"),
                ("gd fit houses.db --query 'select * from houses' 'Price ~ Area + Age'", "from a query"),
            ],
        };
        _options.AddTo(command);
        command.Add(_output);
        _options.ExcludeWithGroups(command, _output, "a file holds one model, and --csv or --json has the coefficients of all groups");
        command.Add(_page);
        _options.ExcludeWithGroups(command, _page, "a page shows one model");
        command.Add(_dryRun);
        _format.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) && _format.IsGiven(result))
                result.AddError("--dry-run shows columns and a record, which have no other form: leave out --json and --csv.");
        });
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

        OutputFileOption.RequireOther(_options.FilesOf(parsed), parsed.GetValue(_output), parsed.GetValue(_page));
        var output = ReadingBar.Show<Action>(_terminal, Rows, begin =>
        {
            var request = _options.Read(parsed, begin);
            if (request.Group is { } column)
            {
                var groups = GroupRun.Of(request, column);
                return () => GroupOutput.Write(groups, _terminal, _format.Read(parsed));
            }

            var report = FitRun.Of(request);
            if (parsed.GetValue(_output) is { } path && !report.HasDiverged)
                FittedModelFile.Save(report, path);
            if (parsed.GetValue(_page) is { } page)
                FitPage.Save(report, page);
            return () =>
            {
                FitOutput.Write(report, _terminal, _format.Read(parsed));
                if (report.HasDiverged)
                    throw CommandException.ForData("The descent diverged: its model is not saved. Use a smaller --learning-rate, or none.");
            };
        });
        output();
        if (parsed.GetValue(_output) is { } saved)
            _terminal.Note($"The model is in {saved}.");
        if (parsed.GetValue(_page) is { } shown)
            _terminal.Note($"The page is in {shown}.");
    }

    private void ShowColumns((TableColumns Columns, ModelSchema Schema) found)
    {
        _terminal.Show($"{found.Columns}\n\n{VisibleText.Of($"{found.Schema.TargetName} ~ {string.Join(" + ", found.Schema.FeatureNames)}")}\n");
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
