using System.CommandLine;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Options;

/// <summary>What becomes of missing values and of texts.</summary>
internal sealed class TableOptionSet
{
    private readonly Option<string> _missing = new("--missing")
    {
        HelpName = "POLICY",
        Description = "What to do with missing values: skip their rows, replace them by the mean, or add an indicator that is 1 for them; fail for none",
        DefaultValueFactory = static _ => "skip",
    };

    private readonly Option<string> _unknown = new("--unknown")
    {
        HelpName = "POLICY",
        Description = "What the model predicts for texts that are none of its levels: nothing (fail), that of the reference level, or that of a coefficient of their own (other)",
        DefaultValueFactory = static _ => "fail",
    };

    private readonly Option<int> _maxLevels = new("--max-levels")
    {
        HelpName = "COUNT",
        Description = "Leave out columns of texts with more levels",
        DefaultValueFactory = static _ => TableOptions.Default.MaxLevels,
    };

    private readonly Option<long?> _sample = new("--sample")
    {
        HelpName = "ROWS",
        Description = "Find types and levels from this many rows at the beginning, which saves a pass; later rows that differ are then invalid [default: all rows]",
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_missing, _unknown, _maxLevels, _sample])
            command.Options.Add(option);
        _missing.AcceptOnlyFromAmong("skip", "mean", "indicator", "fail");
        _unknown.AcceptOnlyFromAmong("fail", "reference", "other");
    }

    public TableOptions Read(ParseResult parsed) => new()
    {
        Missing = parsed.GetValue(_missing) switch
        {
            "mean" => MissingValues.Mean,
            "indicator" => MissingValues.Indicator,
            "fail" => MissingValues.Throw,
            _ => MissingValues.SkipRow,
        },
        Unknown = parsed.GetValue(_unknown) switch
        {
            "reference" => UnknownLevels.Reference,
            "other" => UnknownLevels.Other,
            _ => UnknownLevels.Throw,
        },
        MaxLevels = parsed.GetValue(_maxLevels),
        SampleRows = parsed.GetValue(_sample),
    };
}
