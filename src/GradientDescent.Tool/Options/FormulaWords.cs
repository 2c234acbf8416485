using System.CommandLine;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Options;

/// <summary>The arguments <c>FILE... FORMULA</c>, the option <c>--target</c> that takes the place of a formula, and <c>--weights</c>.</summary>
/// <param name="names">The names of the arguments, for help.</param>
/// <param name="description">What the arguments are.</param>
/// <param name="further">The number of words after the formula.</param>
internal sealed class FormulaWords(string names, string description, int further = 0)
{
    private readonly Argument<string[]> _words = new(names)
    {
        Description = description,
        Arity = new(1 + further, ArgumentArity.OneOrMore.MaximumNumberOfValues),
    };

    private readonly Option<string?> _target = new("--target") { HelpName = "COLUMN", Description = "Instead of a formula: the column to predict, by all other usable columns" };

    private readonly Option<string?> _weights = new("--weights") { HelpName = "COLUMN", Description = "The column with the weights of the rows" };

    public void AddTo(Command command)
    {
        _words.Validators.Add(UnknownOption.Refuse);
        command.Add(_words);
        command.Add(_target.NotEmpty());
        command.Add(_weights.NotEmpty());
    }

    /// <exception cref="FormulaException">The text is not a formula.</exception>
    /// <exception cref="CommandException">There is no file, or a formula and a target.</exception>
    public FormulaRequest Read(ParseResult parsed)
    {
        var words = parsed.GetRequiredValue(_words)[..^further];
        var target = parsed.GetValue(_target);
        // The short names that Windows gives to files and folders have a ~.
        var hasFormula = words[^1].Contains('~') && !File.Exists(words[^1]);
        if (hasFormula && target is not null)
            throw CommandException.ForUsage("--target takes the place of a formula: leave one of them out.");
        var files = hasFormula ? words[..^1] : words;
        return new()
        {
            Files = files.Length > 0 ? files : throw CommandException.ForUsage("There are no rows: give a file, or - for standard input, before the formula."),
            Formula = hasFormula ? Formula.Parse(words[^1]) : target is null ? null : Formula.OfTarget(target),
            Weights = parsed.GetValue(_weights),
        };
    }

    /// <summary>The last word, after the formula.</summary>
    public string LastOf(ParseResult parsed) => parsed.GetRequiredValue(_words)[^1];
}
