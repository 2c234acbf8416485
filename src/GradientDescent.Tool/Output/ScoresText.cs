using System.Text.Json;
using GradientDescent.Printing;

namespace GradientDescent.Tool.Output;

/// <summary>Writes the scores of a model, of all rows or of groups of rows.</summary>
internal static class ScoresText
{
    private static readonly (string Title, string Name, Func<ModelScores, double> Of)[] Columns =
    [
        ("rows", "rows", static scores => scores.RowCount),
        ("RMSE", "rootMeanSquaredError", static scores => scores.RootMeanSquaredError),
        ("MAE", "meanAbsoluteError", static scores => scores.MeanAbsoluteError),
        ("median error", "medianAbsoluteError", static scores => scores.MedianAbsoluteError),
        ("max error", "maximumAbsoluteError", static scores => scores.MaximumAbsoluteError),
        ("bias", "bias", static scores => scores.Bias),
        ("R²", "rSquared", static scores => scores.RSquared),
    ];

    /// <param name="terminal">Where to write.</param>
    /// <param name="groups">The scores by group; null is the group of all rows.</param>
    /// <param name="format">The form.</param>
    public static void Write(Terminal terminal, IReadOnlyList<(string? Group, ModelScores Scores)> groups, Format format)
    {
        var isGrouped = groups is not [(null, _)];
        switch (format)
        {
            case Format.Json when isGrouped:
                JsonText.Write(terminal.Out, json => json.WriteArray("groups", groups, group =>
                {
                    json.WriteStartObject();
                    json.WriteString("group", group.Group);
                    Append(json, group.Scores);
                    json.WriteEndObject();
                }));
                break;
            case Format.Json:
                JsonText.Write(terminal.Out, json => Append(json, groups[0].Scores));
                break;
            case Format.Csv:
                CsvText.WriteLine(terminal.Out, Columns.Select(static column => column.Name).Prepend("group").Skip(isGrouped ? 0 : 1));
                foreach (var (group, scores) in groups)
                    CsvText.WriteLine(terminal.Out, Columns.Select(column => Figures.Exact(column.Of(scores))).Prepend(group ?? "").Skip(isGrouped ? 0 : 1));
                break;
            default:
                terminal.Show(Table(groups, terminal.Width));
                break;
        }

        foreach (var (group, scores) in groups)
            Notes(terminal, group is null ? "" : $"{group}: ", scores);
    }

    public static void Append(Utf8JsonWriter json, ModelScores scores)
    {
        foreach (var (_, name, of) in Columns)
            json.WriteFinite(name, of(scores));
    }

    public static string Table(IReadOnlyList<(string? Group, ModelScores Scores)> groups, int width)
    {
        List<string[]> rows = [[.. Columns.Select(static column => column.Title).Prepend(groups[0].Scores.TargetName)]];
        foreach (var (group, scores) in groups)
            rows.Add([group ?? "", .. Columns.Select(column => column.Name == "rows" ? Figures.Count(scores.RowCount) : Figures.Short(column.Of(scores)))]);
        return TextTable.Of(rows, width: width);
    }

    public static void Notes(Terminal terminal, string group, ModelScores scores)
    {
        if (scores.Transformed is { } transformed)
            terminal.Note($"{group}{transformed}");
        foreach (var reason in scores.Unpredicted)
            terminal.Note($"{group}without {reason}");
        foreach (var range in scores.Outside ?? [])
            terminal.Note($"{group}{range} of the training rows");
    }
}
