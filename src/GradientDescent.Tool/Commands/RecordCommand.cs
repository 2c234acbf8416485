using System.CommandLine;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Records;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd record</c>: the model record of a formula, for a program to go on with.</summary>
internal static class RecordCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new FormulaWords("FILE... [FORMULA]", "CSV files, a pattern such as 'sales-*.csv', or - for standard input; then the formula [default: the last column of numbers by all usable columns]");
        var name = RecordNameOption.Create();
        var table = new TableOptionSet();
        var reading = new ReadingOptions();
        var command = new ExplainedCommand("record", "Write the model record in C# that has the features of a formula")
        {
            Examples =
            [
                ("gd record houses.csv --target Price --name House > House.cs", "all usable columns"),
                ("gd record houses.csv 'log(Price) ~ Area + log(Distance)'", "the features of a formula"),
            ],
        };
        words.AddTo(command);
        command.Add(name);
        table.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = words.Read(parsed);
            var columns = TableColumns.Of(RowFiles.OpenOnce(request.Files, reading.Read(parsed), terminal), table.Read(parsed));
            terminal.Out.Write(RecordSource.Of(request.ToSchema(columns, parsed.GetRequiredValue(name), terminal)));
        });
        return command;
    }
}
