using System.CommandLine;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Projects;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd new</c>: a project in C# that trains the model of a formula, for a program to go on with.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new FormulaWords(
            "FILE... [FORMULA] FOLDER",
            "CSV files, or a pattern such as 'sales-*.csv'; then the formula [default: the last column of numbers by all usable columns]; then a new or empty folder",
            further: 1);
        var name = RecordNameOption.Create();
        var feed = new Option<string?>("--feed") { HelpName = "FOLDER|URL", Description = "Where the project gets its packages [default: the folder packages beside gd]" };
        var table = new TableOptionSet();
        var reading = new ReadingOptions();
        var command = new ExplainedCommand("new", "Write a project in C# that trains the model of a formula, and prints what gd fit prints")
        {
            Examples =
            [
                ("gd new houses.csv 'log(Price) ~ Area + Heating' MyModel/", "a project, its record and its program; then: cd MyModel && dotnet run"),
                ("gd new houses.csv --target Price --name House MyModel/", "all usable columns"),
            ],
        };
        words.AddTo(command);
        command.Add(name);
        command.Add(feed);
        table.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, folder) = (words.Read(parsed), words.LastOf(parsed));
            if (request.Formula is null && folder.Contains('~'))
                throw CommandException.ForUsage("The folder of the project is missing: it comes after the formula.");
            if (request.Files.Contains(RowFiles.StandardInput))
                throw CommandException.ForUsage("A program reads its rows again whenever it runs: give a file instead of standard input.");
            var how = reading.Read(parsed);
            if (how.Query is not null || request.Files.Any(how.IsJsonFile))
                throw CommandException.ForUsage("The program that gd new writes reads files of CSV: for JSON lines and queries, write the record with gd record.");
            ProjectFolder.RequireEmpty(folder);
            var packages = PackageFeed.Of(parsed.GetValue(feed));
            var columns = TableColumns.Of(RowFiles.OpenOnce(request.Files, how, terminal), table.Read(parsed));
            var schema = request.ToSchema(columns, parsed.GetRequiredValue(name), terminal);
            ProjectFolder.Write(folder, ProjectFiles.Of(schema, request.Files, how.Csv, folder, packages));
            terminal.Note($"The project is in {folder}: dotnet run in it trains the model.");
        });
        return command;
    }
}
