using System.CommandLine;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd predict</c>: writes rows with their predictions.</summary>
internal static class PredictCommand
{
    public static Command Create(Terminal terminal)
    {
        var model = ModelArgument.Create();
        var files = RowFiles.CreateArgument();
        var column = new Option<string?>("--column") { HelpName = "NAME", Description = "The name of the column with the predictions [default: the name of the target]" };
        var reading = new ReadingOptions();
        var command = new ExplainedCommand("predict", "Write the rows of CSV files as they are, with the prediction as a further column")
        {
            Examples =
            [
                ("gd predict model.json new.csv > predictions.csv", "every row with its prediction"),
                ("gzip -dc new.csv.gz | gd predict model.json - --column Estimate", "from standard input, in the column Estimate"),
            ],
        };
        command.Add(model);
        command.Add(files);
        command.Add(column);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var source = RowFiles.OpenOnce(parsed.GetRequiredValue(files), reading.Read(parsed), terminal);
            var written = ModelArgument.Load(parsed.GetRequiredValue(model), terminal).PredictCsv(source, terminal.Out, parsed.GetValue(column));
            foreach (var reason in written.Unpredicted)
                terminal.Note($"{written.ColumnName} is empty for {reason}");
        });
        return command;
    }
}
