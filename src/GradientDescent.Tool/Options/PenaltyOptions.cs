using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace GradientDescent.Tool.Options;

/// <summary>The penalty on large coefficients: a number, or chosen by cross-validation.</summary>
internal sealed class PenaltyOptions
{
    /// <summary>The value of a penalty that is chosen by cross-validation.</summary>
    public const string Auto = "auto";

    private readonly Option<string?> _ridge = new("--ridge") { HelpName = "WEIGHT", Description = "Penalise the squares of the coefficients with this weight; auto chooses it by cross-validation" };

    private readonly Option<string?> _lasso = new("--lasso") { HelpName = "WEIGHT", Description = "Penalise the sizes of the coefficients with this weight, which makes some of them 0; auto chooses it by cross-validation" };

    private readonly Option<bool> _oneStandardError = new("--1se") { Description = "With auto: the strongest penalty whose loss is at most one standard error above the least" };

    private readonly Option<bool> _nonNegative = new("--non-negative") { Description = "Keep all coefficients at 0 or above" };

    private readonly Option<bool?> _standardize = new("--standardize")
    {
        HelpName = "true|false",
        Description = "Train on features with mean 0 and standard deviation 1, as penalties need to be fair [default: true with a penalty]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The options whose value is a penalty weight.</summary>
    public IReadOnlyList<Option> Weights => [_ridge, _lasso];

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_ridge, _lasso, _oneStandardError, _nonNegative, _standardize])
            command.Options.Add(option);
        foreach (var option in (Option<string?>[])[_ridge, _lasso])
            option.Validators.Add(result => RequireWeight(result, option));
        command.Validators.Add(RequireOneChoice);
    }

    public PenaltyChoice Read(ParseResult parsed)
    {
        var (ridge, lasso, isNonNegative) = (parsed.GetValue(_ridge), parsed.GetValue(_lasso), parsed.GetValue(_nonNegative));
        var grid = ridge == Auto ? PenaltyChoice.Ridges : lasso == Auto ? PenaltyGrid.Lasso() : null;
        return new()
        {
            Penalty = new() { L1 = Weight(lasso), L2 = Weight(ridge), NonNegative = isNonNegative },
            Grid = grid is null ? null : grid with { NonNegative = isNonNegative },
            IsOneStandardError = parsed.GetValue(_oneStandardError),
            Standardizes = parsed.GetResult(_standardize) is { Implicit: false } ? parsed.GetValue(_standardize) ?? true : ridge is not null || lasso is not null,
        };
    }

    private static double Weight(string? text) => text is null or Auto ? 0 : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static void RequireWeight(OptionResult result, Option<string?> option)
    {
        if (result.GetValueOrDefault<string?>() is { } text and not Auto
            && !(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight) && weight >= 0))
        {
            result.AddError($"{option.Name}: '{text}' is no penalty weight, give a number of 0 or more, or auto.");
        }
    }

    private void RequireOneChoice(CommandResult result)
    {
        var (ridge, lasso) = (result.GetValue(_ridge), result.GetValue(_lasso));
        if ((ridge == Auto && lasso is not null) || (lasso == Auto && ridge is not null))
            result.AddError("Only one penalty can be chosen by cross-validation: leave --ridge or --lasso out.");
        if (result.GetValue(_oneStandardError) && ridge != Auto && lasso != Auto)
            result.AddError("--1se chooses a penalty: give --ridge auto or --lasso auto.");
    }
}
