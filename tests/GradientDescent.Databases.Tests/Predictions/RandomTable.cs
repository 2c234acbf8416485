using System.Data.Common;
using GradientDescent.Sql;

namespace GradientDescent.Databases.Tests;

/// <summary>A table with a column for each property of a model. Its values are passed as parameters, so that none of them is written as SQL.</summary>
internal static class RandomTable
{
    public const string Name = "t\"; drop table `x`; --";

    public const string Key = "row number";

    public static void Create(DbConnection connection, Engine engine, ModelSchema schema, IReadOnlyList<Dictionary<string, object?>> rows, SqlOptions options)
    {
        string[] columns = [Quoted(engine, Key), .. schema.Properties.Select(property => Quoted(engine, property.Name))];
        string[] types = [" integer", .. schema.Properties.Select(property => engine == Engine.Sqlite ? "" : " " + TypeOf(engine, property, options.Enums))];
        connection.Execute($"drop table if exists {Quoted(engine, Name)}");
        connection.Execute($"create table {Quoted(engine, Name)} ({string.Join(", ", columns.Zip(types, static (column, type) => column + type))})");
        for (var at = 0; at < rows.Count; at++)
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = $"insert into {Quoted(engine, Name)} values ({string.Join(", ", columns.Select(static (_, index) => $"${index + 1}"))})";
            Add(insert, engine, at);
            foreach (var property in schema.Properties)
                Add(insert, engine, Stored(property, rows[at][property.Name], options.Enums));
            insert.ExecuteNonQuery();
        }
    }

    public static string Quoted(Engine engine, string name) => engine == Engine.Sqlite ? $"`{name.Replace("`", "``", StringComparison.Ordinal)}`" : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The value of a row as a column holds it.</summary>
    private static object Stored(ModelProperty property, object? value, EnumStorage enums) => (property.Type, value) switch
    {
        (_, null) => DBNull.Value,
        (PropertyType.Half, Half half) => (float)half,
        (PropertyType.UInt32, uint number) => (long)number,
        (PropertyType.UInt64, ulong number) => (decimal)number,
        (PropertyType.Byte, byte number) => (short)number,
        (PropertyType.Enum, int number) when enums == EnumStorage.Name =>
            property.OtherNames.Where(_ => number % 2 == 0).Concat(property.Levels).FirstOrDefault(level => level.Number == number)?.Name ?? $"Unknown{number}",
        (_, var other) => other,
    };

    private static void Add(DbCommand command, Engine engine, object value)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        if (engine == Engine.Sqlite)
            parameter.ParameterName = $"${command.Parameters.Count + 1}";
        command.Parameters.Add(parameter);
    }

    private static string TypeOf(Engine engine, ModelProperty property, EnumStorage enums) => property.Type switch
    {
        PropertyType.Double => "double precision",
        PropertyType.Single or PropertyType.Half => "real",
        PropertyType.Decimal => "decimal(18, 4)",
        PropertyType.Byte or PropertyType.Int16 => "smallint",
        PropertyType.Int32 or PropertyType.Flags => "integer",
        PropertyType.UInt32 or PropertyType.Int64 => "bigint",
        PropertyType.UInt64 => "decimal(20, 0)",
        PropertyType.Boolean => "boolean",
        PropertyType.DateOnly => "date",
        PropertyType.DateTime => "timestamp",
        PropertyType.DateTimeOffset => engine == Engine.DuckDb ? "timestamptz" : "timestamp with time zone",
        PropertyType.TimeOnly => "time",
        PropertyType.TimeSpan => "interval",
        PropertyType.Enum when enums == EnumStorage.Number => "integer",
        _ => "varchar",
    };
}
