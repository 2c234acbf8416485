using System.CommandLine;
using GradientDescent.Tool.Formulas;
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
        var words = new Argument<string[]>("FILE... FORMULA")
        {
            Description = "CSV files, a pattern such as 'sales-*.csv', or - for standard input; then the formula, such as 'Price ~ .' for all columns",
            Arity = new(2, ArgumentArity.OneOrMore.MaximumNumberOfValues),
        };
        var name = new Option<string>("--name") { HelpName = "NAME", Description = "The name of the record", DefaultValueFactory = static _ => "Row" };
        var weights = new Option<string?>("--weights") { HelpName = "COLUMN", Description = "The column with the weights of the rows" };
        var table = new TableOptionSet();
        var reading = new ReadingOptions();
        var command = new ExplainedCommand("record", "Write the model record in C# that has the features of a formula")
        {
            Examples =
            [
                ("gd record houses.csv 'Price ~ .' --name House > House.cs", "all usable columns"),
                ("gd record houses.csv 'log(Price) ~ Area + log(Distance)'", "the features of a formula"),
            ],
        };
        command.Add(words);
        command.Add(name);
        command.Add(weights);
        table.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetRequiredValue(words);
            var formula = Formula.Parse(given[^1]);
            var columns = TableColumns.Of(RowFiles.Open(given[..^1], reading.Read(parsed), terminal), table.Read(parsed));
            terminal.Out.Write(RecordSource.Of(formula.ToSchema(columns, parsed.GetRequiredValue(name), parsed.GetValue(weights))));
        });
        return command;
    }
}
