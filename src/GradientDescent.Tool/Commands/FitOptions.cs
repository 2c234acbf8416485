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
    private readonly Argument<string[]> _words = new("FILE... FORMULA")
    {
        Description = "The rows: files of CSV or JSON lines, a pattern such as 'sales-*.csv', or - for standard input; with --query a database. Then the formula, such as 'Price ~ Area + log(Distance)'",
        Arity = new(2, ArgumentArity.OneOrMore.MaximumNumberOfValues),
    };

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

    private readonly ReadingOptions _reading = new();

    public void AddTo(Command command)
    {
        command.Add(_words);
        command.Add(_weights);
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
    }

    /// <summary>About how many rows there are; null if it cannot be told.</summary>
    public long? EstimateRows(ParseResult parsed) => RowFiles.Estimate(parsed.GetRequiredValue(_words)[..^1], _reading.Read(parsed));

    /// <param name="parsed">The command line.</param>
    /// <param name="begin">Called when a pass over the rows begins.</param>
    /// <exception cref="FormulaException">The text is not a formula.</exception>
    public FitRequest Read(ParseResult parsed, Func<IProgress<long>> begin)
    {
        var words = parsed.GetRequiredValue(_words);
        var formula = Formula.Parse(words[^1]);
        var (reading, seed, test) = (_reading.Read(parsed), parsed.GetValue(_seed), parsed.GetValue(_test));
        return new()
        {
            Rows = new WatchedRows(RowFiles.Open(words[..^1], reading, terminal), begin),
            Formula = formula,
            Table = _table.Read(parsed),
            Weights = parsed.GetValue(_weights),
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
            Test = test?.Path is { } path ? RowFiles.Open([path], reading with { Query = null }, terminal) : null,
            Folds = parsed.GetValue(_folds),
            Seed = seed,
        };
    }
}
