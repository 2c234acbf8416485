using System.CommandLine;
using GradientDescent.Tool.Inputs;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd describe</c>: what is in each column.</summary>
internal static class DescribeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = RowFiles.CreateArgument();
        var reading = new ReadingOptions();
        var format = new FormatOption();
        var command = new ExplainedCommand("describe", "Show what is in each column of a table: type, missing values, quartiles, levels")
        {
            Examples =
            [
                ("gd describe houses.csv", "a table, a line per column"),
                ("gd describe 'sales-*.csv.gz' --na - --na ? --json", "several files, with - and ? for missing values, as JSON"),
            ],
        };
        command.Add(files);
        reading.AddTo(command);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var (paths, how) = (parsed.GetRequiredValue(files), reading.Read(parsed));
            var source = RowFiles.OpenOnce(paths, how, terminal);
            DescriptionText.Write(terminal, ReadingBar.Show(terminal, () => RowFiles.Estimate(paths, how), begin => new WatchedRows(source, begin).Describe()), format.Read(parsed));
        });
        return command;
    }
}
