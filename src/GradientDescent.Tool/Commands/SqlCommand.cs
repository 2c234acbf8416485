using System.CommandLine;
using GradientDescent.Sql;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd sql</c>: a model as SQL.</summary>
internal static class SqlCommand
{
    private static readonly Dictionary<string, SqlDialect> Dialects = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgres"] = SqlDialect.PostgreSql,
        ["duckdb"] = SqlDialect.DuckDb,
        ["sqlite"] = SqlDialect.Sqlite,
        ["sqlserver"] = SqlDialect.SqlServer,
        ["mysql"] = SqlDialect.MySql,
        ["spark"] = SqlDialect.Spark,
        ["trino"] = SqlDialect.Trino,
        ["snowflake"] = SqlDialect.Snowflake,
        ["bigquery"] = SqlDialect.BigQuery,
        ["clickhouse"] = SqlDialect.ClickHouse,
    };

    public static Command Create(Terminal terminal)
    {
        var model = ModelArgument.Create();
        var dialect = new Option<string>("--dialect") { HelpName = "DATABASE", Description = $"One of {string.Join(", ", Dialects.Keys)}", Required = true };
        dialect.AcceptOnlyFromAmong([.. Dialects.Keys]);
        var table = new Option<string?>("--table") { HelpName = "NAME", Description = "Write a query of this table, with all its columns and the prediction" };
        var view = new Option<string?>("--view") { HelpName = "NAME", Description = "Write a view of this name on the table" };
        var command = new ExplainedCommand("sql", "Write a model as SQL: an expression, a query or a view")
        {
            Examples =
            [
                ("gd sql model.json --dialect postgres", "an expression of the columns"),
                ("gd sql model.json --dialect duckdb --table houses", "a query"),
                ("gd sql model.json --dialect sqlite --table houses --view priced | sqlite3 houses.db", "a view"),
            ],
        };
        command.Add(model);
        command.Add(dialect);
        command.Add(table.NotEmpty());
        command.Add(view.NotEmpty());
        command.SetAction(parsed =>
        {
            var loaded = ModelArgument.Load(parsed.GetRequiredValue(model), terminal);
            var to = Dialects[parsed.GetRequiredValue(dialect)];
            terminal.Out.WriteLine((parsed.GetValue(view), parsed.GetValue(table)) switch
            {
                (null, null) => loaded.ToSql(to),
                (null, { } from) => loaded.ToSqlSelect(to, from),
                ({ } name, { } from) => loaded.ToSqlView(to, name, from),
                _ => throw CommandException.ForUsage("--view needs a table: give --table too."),
            });
        });
        return command;
    }
}
