using System.CommandLine;
using GradientDescent.Tool.Inputs;
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
        var explain = new Option<bool>("--explain") { Description = "Write what each feature adds to the prediction of each row, instead of the rows" };
        var format = new FormatOption();
        var reading = new ReadingOptions();
        var command = new ExplainedCommand("predict", "Write the rows as they are, with the prediction as a further column; those of a query as CSV")
        {
            Examples =
            [
                ("gd predict model.json new.csv > predictions.csv", "every row with its prediction"),
                ("gzip -dc new.csv.gz | gd predict model.json - --column Estimate", "from standard input, in the column Estimate"),
                ("gd predict model.json new.csv --explain", "why: the amount of each feature, the largest first"),
            ],
        };
        command.Add(model);
        command.Add(files);
        command.Add(column.NotEmpty());
        command.Add(explain);
        format.AddTo(command);
        reading.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(explain) && format.IsGiven(result))
                result.AddError("--json and --csv are the forms of --explain: predictions are written as the rows are.");
            if (result.GetValue(explain) && result.GetValue(column) is not null)
                result.AddError("--explain writes amounts instead of the rows: leave out --column.");
        });
        command.SetAction(parsed =>
        {
            var (paths, how) = (parsed.GetRequiredValue(files), reading.Read(parsed));
            var loaded = ModelArgument.Load(parsed.GetRequiredValue(model), terminal);
            var explains = parsed.GetValue(explain);
            var source = explains || how.Query is null ? RowFiles.OpenOnce(paths, how, terminal) : RowFiles.OpenText(paths, how);
            var (unpredicted, isEmpty) = ReadingBar.Show(terminal, () => RowFiles.Estimate(paths, how), begin => explains
                ? Explain(terminal, loaded, new(source, begin), format.Read(parsed))
                : Predict(terminal, loaded, source, parsed.GetValue(column), begin()), writes: true);
            foreach (var note in unpredicted)
                terminal.Note(note);
            if (isEmpty)
                throw CommandException.ForData("No row has a prediction.");
        });
        return command;
    }

    /// <returns>Why rows have no prediction, and whether there is no prediction at all.</returns>
    private static (IEnumerable<string> Notes, bool IsEmpty) Predict(Terminal terminal, LinearModel model, PropertySource source, string? column, IProgress<long> lines)
    {
        using var text = new WatchedText(terminal.Out, lines);
        var written = source is JsonLinesSource json ? model.PredictJsonLines(json, text, column) : model.PredictCsv((CsvSource)source, text, column);
        return (written.Unpredicted.Select(reason => $"{written.ColumnName} is empty for {reason}"), written.RowCount > 0 && written.Unpredicted.Sum(static reason => reason.RowCount) == written.RowCount);
    }

    /// <returns>Why rows have no prediction, and whether there is no explanation at all.</returns>
    private static (IEnumerable<string> Notes, bool IsEmpty) Explain(Terminal terminal, LinearModel model, WatchedRows rows, Format format)
    {
        var explanations = model.ExplainEach(rows);
        ExplanationText.Write(terminal, model, explanations, format);
        return (explanations.Unpredicted.Select(static reason => $"no prediction for {reason}"), false);
    }
}
