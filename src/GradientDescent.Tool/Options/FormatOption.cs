using System.CommandLine;
using System.CommandLine.Parsing;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Options;

/// <summary>Whether a result is written for people or for other programs.</summary>
internal sealed class FormatOption
{
    private readonly Option<bool> _json = new("--json") { Description = "Write JSON" };
    private readonly Option<bool> _csv = new("--csv") { Description = "Write CSV" };

    public void AddTo(Command command)
    {
        command.Options.Add(_json);
        command.Options.Add(_csv);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_csv))
                result.AddError("--json and --csv contradict each other: leave one of them out.");
        });
    }

    public bool IsGiven(SymbolResult result) => result.GetValue(_json) || result.GetValue(_csv);

    public Format Read(ParseResult parsed) => parsed.GetValue(_json) ? Format.Json : parsed.GetValue(_csv) ? Format.Csv : Format.Text;
}
