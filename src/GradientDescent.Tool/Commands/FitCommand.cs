using System.CommandLine;
using GradientDescent.Statistics;
using GradientDescent.Tool.Fits;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Inputs;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd fit</c>: fits a model to the rows of files or of a query.</summary>
internal sealed class FitCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _words = new("FILE... FORMULA")
    {
        Description = "The rows: CSV files, a pattern such as 'sales-*.csv', or - for standard input; with --query a database. Then the formula, such as 'Price ~ Area + log(Distance)'",
        Arity = new(2, ArgumentArity.OneOrMore.MaximumNumberOfValues),
    };

    private readonly Option<string?> _query = new("--query") { HelpName = "SQL", Description = "Read the rows of this query. FILE is a file of SQLite, or a connection string of PostgreSQL or SQLite" };

    private readonly Option<string?> _weights = new("--weights") { HelpName = "COLUMN", Description = "The column with the weights of the rows" };

    private readonly Option<LossChoice?> _loss = LossOption.Create();

    private readonly PenaltyOptions _penalty = new();

    private readonly DescentOptions _descent = new();

    private readonly TableOptionSet _table = new();

    private readonly Option<bool> _skipInvalid = new("--skip-invalid") { Description = "Leave out rows that cannot be read or have an unknown level, instead of failing" };

    private readonly Option<bool> _hc3 = new("--hc3") { Description = "Robust standard errors (HC3), for residuals of unequal variance" };

    private readonly Option<double> _confidence = new("--confidence") { HelpName = "LEVEL", Description = "The confidence level of intervals", DefaultValueFactory = static _ => 0.95 };

    private readonly Option<TestRows?> _test = TestOption.Create();

    private readonly Option<int?> _folds = new("--cv") { HelpName = "FOLDS", Description = "Score the model by cross-validation with this number of folds; they also choose an auto penalty [default: 10 to choose]" };

    private readonly Option<int> _seed = new("--seed") { HelpName = "NUMBER", Description = "Draws test rows, folds and batches. The same number draws the same ones" };

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Save the model in this file" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Do not fit: show what becomes of each column" };

    private readonly ReadingOptions _reading = new();

    private readonly FormatOption _format = new();

    private FitCommand(Terminal terminal) => _terminal = terminal;

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
        command.Add(_words);
        command.Add(_query);
        command.Add(_weights);
        command.Add(_output);
        command.Add(_test);
        command.Add(_folds);
        command.Add(_hc3);
        command.Add(_confidence);
        command.Add(_loss);
        _penalty.AddTo(command);
        _descent.AddTo(command);
        command.Add(_seed);
        _table.AddTo(command);
        command.Add(_skipInvalid);
        _reading.AddTo(command);
        _format.AddTo(command);
        command.Add(_dryRun);
        command.SetAction(Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var words = parsed.GetRequiredValue(_words);
        var estimate = parsed.GetValue(_query) is null ? RowEstimate.Of(words[..^1]) : null;
        if (parsed.GetValue(_dryRun))
        {
            ShowColumns(ReadingBar.Show(_terminal, estimate, begin => FitRun.SchemaOf(Request(parsed, begin))));
            return;
        }

        var report = ReadingBar.Show(_terminal, estimate, begin =>
        {
            var report = FitRun.Of(Request(parsed, begin));
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
    }

    private FitRequest Request(ParseResult parsed, Func<IProgress<long>> begin)
    {
        var words = parsed.GetRequiredValue(_words);
        var formula = Formula.Parse(words[^1]);
        var (reading, seed, test) = (_reading.Read(parsed), parsed.GetValue(_seed), parsed.GetValue(_test));
        return new()
        {
            Rows = new WatchedRows(Rows(parsed, words[..^1], reading), begin),
            Formula = formula,
            Table = _table.Read(parsed),
            Weights = parsed.GetValue(_weights),
            Loss = parsed.GetValue(_loss) ?? LossChoice.Squared,
            Penalty = _penalty.Read(parsed),
            Training = _descent.Read(parsed, seed) with
            {
                InvalidRows = parsed.GetValue(_skipInvalid) ? InvalidRows.Skip : InvalidRows.Throw,
                MaxDegreeOfParallelism = reading.MaxDegreeOfParallelism,
            },
            Errors = parsed.GetValue(_hc3) ? StandardErrors.Hc3 : StandardErrors.Classical,
            Confidence = parsed.GetValue(_confidence),
            TestShare = test?.Share,
            Test = test?.Path is { } path ? Csv.Open(path, reading) : null,
            Folds = parsed.GetValue(_folds),
            Seed = seed,
        };
    }

    private PropertySource Rows(ParseResult parsed, string[] words, CsvOptions reading) =>
        parsed.GetValue(_query) is not { } query ? RowFiles.Open(words, reading, _terminal)
        : words is [var database] ? DatabaseRows.Open(database, query)
        : throw CommandException.ForUsage("--query reads one database: give one connection string or file, then the formula.");
}
