using System.CommandLine;
using GradientDescent.Tool.Inputs;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd evaluate</c>: the scores of a model.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var model = ModelArgument.Create();
        var files = RowFiles.CreateArgument();
        var by = new Option<string?>("--by") { HelpName = "COLUMN", Description = "Also score each group of rows with the same value in this column" };
        var reading = new ReadingOptions();
        var format = new FormatOption();
        var command = new ExplainedCommand("evaluate", "Compare the predictions of a model with the targets of rows that it was not trained on")
        {
            Examples =
            [
                ("gd evaluate model.json test.csv", "errors and R²"),
                ("gd evaluate model.json test.csv --by City --csv", "the same for each city, as CSV"),
            ],
        };
        command.Add(model);
        command.Add(files);
        command.Add(by.NotEmpty());
        reading.AddTo(command);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = ModelArgument.Load(parsed.GetRequiredValue(model), terminal);
            var (paths, how) = (parsed.GetRequiredValue(files), reading.Read(parsed));
            var source = RowFiles.OpenOnce(paths, how, terminal);
            var scores = ReadingBar.Show(terminal, () => RowFiles.Estimate(paths, how), begin => Scores(loaded, new(source, begin), parsed.GetValue(by)));
            ScoresText.Write(terminal, scores, format.Read(parsed));
            if (scores.All(static group => group.Scores.RowCount == 0))
                throw CommandException.ForData("There are no scores, because no row has a target and a prediction.");
        });
        return command;
    }

    /// <summary>The scores of all rows; or those of the groups, in the order of their names.</summary>
    private static IReadOnlyList<(string? Group, ModelScores Scores)> Scores(LinearModel model, WatchedRows rows, string? column) => column is null
        ? [(null, model.Evaluate(Rows.From<IReadOnlyDictionary<string, object?>>(rows)))]
        : [.. model.EvaluateBy(rows, column).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => (group.Key, group.Value))];
}
