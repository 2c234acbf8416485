using System.CommandLine;
using GradientDescent.Statistics;
using GradientDescent.Tool.Fits;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Inputs;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary>The arguments and options that a fit depends on.</summary>
internal sealed class FitOptions(Terminal terminal)
{
    private readonly FormulaWords _words = new(
        "FILE... FORMULA",
        "The rows: files of CSV or JSON lines, a pattern such as 'sales-*.csv', or - for standard input; with --query a database. Then the formula, such as 'Price ~ Area + log(Distance)'");

    private readonly GroupOption _group = new();

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

    private readonly Option<string> _name = RecordNameOption.Create();

    private readonly ReadingOptions _reading = new();

    public void AddTo(Command command)
    {
        _words.AddTo(command);
        _group.AddTo(command);
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
        command.Add(_name);
        _reading.AddTo(command);
        ExcludeWithGroups(command, _test, "the models of groups are not scored");
        ExcludeWithGroups(command, _folds, "the models of groups are not scored");
        ExcludeWithGroups(command, _hc3, "robust errors need another pass over the rows of each group");
        foreach (var weight in _penalty.Weights)
            _group.Exclude(command, weight, "a penalty is chosen for one model, give a number", PenaltyOptions.Auto);
    }

    /// <summary>Refuses an option of <c>gd fit</c> that only a single model can have.</summary>
    public void ExcludeWithGroups(Command command, Option option, string reason) => _group.Exclude(command, option, reason);

    /// <summary>The files, patterns or databases that the rows are read from.</summary>
    public IReadOnlyList<string> FilesOf(ParseResult parsed) => _words.Read(parsed).Files;

    /// <summary>About how many rows there are; null if it cannot be told.</summary>
    public long? EstimateRows(ParseResult parsed) => RowFiles.Estimate(_words.Read(parsed).Files, _reading.Read(parsed));

    /// <param name="parsed">The command line.</param>
    /// <param name="begin">Called when a pass over the rows begins.</param>
    /// <exception cref="FormulaException">The text is not a formula.</exception>
    public FitRequest Read(ParseResult parsed, Func<IProgress<long>> begin)
    {
        var words = _words.Read(parsed);
        var formula = words.RequiredFormula;
        var (reading, seed, test) = (_reading.Read(parsed), parsed.GetValue(_seed), parsed.GetValue(_test));
        return new()
        {
            Rows = new WatchedRows(RowFiles.Open(words.Files, reading, terminal), begin),
            Formula = formula,
            RecordName = parsed.GetResult(_name) is { Implicit: false } ? parsed.GetRequiredValue(_name) : null,
            Table = _table.Read(parsed),
            Weights = words.Weights,
            Group = _group.Read(parsed),
            Loss = parsed.GetValue(_loss) ?? LossChoice.Squared,
            Penalty = _penalty.Read(parsed),
            Training = _descent.Read(parsed, seed) with
            {
                InvalidRows = parsed.GetValue(_skipInvalid) ? InvalidRows.Skip : InvalidRows.Throw,
                MaxDegreeOfParallelism = reading.Csv.MaxDegreeOfParallelism,
            },
            Errors = parsed.GetValue(_hc3) ? StandardErrors.Hc3 : StandardErrors.Classical,
            Confidence = parsed.GetValue(_confidence),
            TestShare = test?.Share,
            Test = test?.Path is { } path ? RowFiles.OpenOnce([path], reading with { Query = null }, terminal) : null,
            Folds = parsed.GetValue(_folds),
            Seed = seed,
        };
    }
}
