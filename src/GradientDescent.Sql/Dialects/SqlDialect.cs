using System.Data.Common;
using System.Globalization;
using GradientDescent.Sql.Dialects;

namespace GradientDescent.Sql;

/// <summary>The SQL of a database.</summary>
/// <remarks>
/// Expressions for PostgreSQL, DuckDB and SQLite are run in the tests of this package, and compared with <c>Predict</c>. Those for the other databases follow the
/// documentation of the database, and have not been run. Thread safety: dialects are immutable, and several threads may use them.
/// </remarks>
public abstract class SqlDialect
{
    private protected SqlDialect(string name) => Name = name;

    /// <summary>PostgreSQL 14 or later. Run in tests.</summary>
    public static SqlDialect PostgreSql { get; } = new PostgreSql();

    /// <summary>DuckDB. Run in tests.</summary>
    public static SqlDialect DuckDb { get; } = new DuckDb();

    /// <summary>SQLite with its mathematical functions. Dates and times are texts in ISO 8601, as Microsoft.Data.Sqlite stores them. Run in tests.</summary>
    public static SqlDialect Sqlite { get; } = new Sqlite();

    /// <summary>SQL Server 2022 or later, and Azure SQL. Not run in tests.</summary>
    public static SqlDialect SqlServer { get; } = new SqlServer();

    /// <summary>MySQL 8.0.17 or later. Not run in tests.</summary>
    public static SqlDialect MySql { get; } = new MySql();

    /// <summary>Spark SQL 3 or later. Not run in tests.</summary>
    public static SqlDialect Spark { get; } = new Spark();

    /// <summary>Trino. Not run in tests.</summary>
    public static SqlDialect Trino { get; } = new Trino();

    /// <summary>Snowflake. Not run in tests.</summary>
    public static SqlDialect Snowflake { get; } = new Snowflake();

    /// <summary>BigQuery. Not run in tests.</summary>
    public static SqlDialect BigQuery { get; } = new BigQuery();

    /// <summary>ClickHouse. Not run in tests.</summary>
    public static SqlDialect ClickHouse { get; } = new ClickHouse();

    /// <summary>The name of the database, such as <c>PostgreSQL</c>.</summary>
    public string Name { get; }

    /// <summary>Returns the dialect of a connection, by the name of its class: <c>NpgsqlConnection</c> gives <see cref="PostgreSql"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    /// <exception cref="NotSupportedException">The class of the connection is not known.</exception>
    public static SqlDialect Of(DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.GetType().Name switch
        {
            "NpgsqlConnection" => PostgreSql,
            "DuckDBConnection" => DuckDb,
            "SqliteConnection" or "SQLiteConnection" => Sqlite,
            "SqlConnection" => SqlServer,
            "MySqlConnection" => MySql,
            "TrinoConnection" => Trino,
            "SnowflakeDbConnection" => Snowflake,
            "ClickHouseConnection" => ClickHouse,
            var type => throw new NotSupportedException($"The SQL of a {type} is not known: choose a dialect, such as {nameof(SqlDialect)}.{nameof(PostgreSql)}."),
        };
    }

    /// <summary>The name of the database.</summary>
    public sealed override string ToString() => Name;

    /// <summary>The type of 64-bit floating-point numbers.</summary>
    internal abstract string DoubleType { get; }

    /// <summary>The type of 32-bit floating-point numbers; null if there is none.</summary>
    internal virtual string? SingleType => null;

    /// <summary>The type of texts of any length.</summary>
    internal virtual string TextType => "VARCHAR";

    /// <summary>The type of 64-bit integers.</summary>
    internal virtual string IntegerType => "BIGINT";

    /// <summary>Whether a column can hold the offset of a <c>DateTimeOffset</c>, so that its own clock time is known.</summary>
    internal virtual bool HasOffsets => false;

    /// <summary>Whether two columns of a table cannot differ by case only.</summary>
    internal virtual bool IgnoresCaseOfColumns => true;

    /// <summary>Whether a query within an expression can refer to the columns of the row around it.</summary>
    internal virtual bool HasCorrelatedSubqueries => true;

    /// <summary>
    /// Ends a nested query of one row. Some databases merge a nested query into the one around it and compute its columns anew at each use, 2ⁿ times for n queries; they do not if it has a limit.
    /// </summary>
    internal virtual string RowLimit => "";

    /// <summary>What a query of one row without a table is read from, so that it can have conditions.</summary>
    internal virtual string OneRow => "";

    /// <summary>A name of a table or column, quoted.</summary>
    internal virtual string Identifier(string name) => Quoted(name, '"', '"');

    /// <summary>A text as a literal.</summary>
    internal virtual string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A finite <c>double</c> as a literal with all its digits.</summary>
    internal virtual string Number(double value) => Digits(value) is var digits && digits.Contains('E', StringComparison.Ordinal) ? digits : digits + "e0";

    /// <summary>An integer as a literal.</summary>
    internal virtual string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal virtual string Cast(string value, string type) => $"CAST({value} AS {type})";

    /// <summary>A column of texts, in the form that is compared with <see cref="ComparedText"/>, every character exactly.</summary>
    internal virtual string ComparedColumn(string column) => Cast(column, TextType);

    internal virtual string ComparedText(string text) => Text(text);

    /// <summary>A <c>bool</c> column as a condition.</summary>
    internal virtual string IsTrue(string column) => column;

    /// <summary>A <c>bool</c> column as 1 or 0; NULL if it is null.</summary>
    internal virtual string Truth(string column) => $"CASE WHEN {IsTrue(column)} THEN 1 WHEN NOT ({IsTrue(column)}) THEN 0 END";

    /// <summary>A floating-point number, or NULL if it is NaN. Where columns hold no NaN, it is the number itself.</summary>
    internal virtual string WithoutNaN(string number) => number;

    internal virtual string Log(string x) => $"LN({x})";

    /// <summary>The smallest exponent for which EXP is no error.</summary>
    internal virtual double LeastExponent => double.NegativeInfinity;

    /// <summary>The largest number of summands in a sum, and of conditions.</summary>
    internal virtual int MaxSummands => int.MaxValue;

    internal virtual string Power(string x, string exponent) => $"POWER({x}, {exponent})";

    /// <summary>A number without its fraction.</summary>
    internal virtual string Truncate(string x) => $"TRUNC({x})";

    internal virtual string Smaller(string x, string y) => $"LEAST({x}, {y})";

    internal virtual string Larger(string x, string y) => $"GREATEST({x}, {y})";

    /// <summary>
    /// A whole number if an integer type can hold it and a <c>double</c> holds all its digits, otherwise NULL. Null if there is no short way to write it; then it is
    /// compared with bounds.
    /// </summary>
    internal virtual string? InRange(PropertyType type, string value) => null;

    /// <summary>The bits that two integers share.</summary>
    internal virtual string SharedBits(string x, string y) => $"({x} & {y})";

    /// <summary>The remainder of two integers.</summary>
    internal virtual string Remainder(string x, string y) => $"{x} % {y}";

    /// <summary>The exact remainder of two floating-point numbers, with the sign of the first; null if the database cannot compute it.</summary>
    internal virtual string? FloatingRemainder(string x, string y) => null;

    /// <summary>
    /// A date or time as the number that it stands for, a <c>double</c>: days since 0001-01-01, or seconds. Null if the database cannot compute the same number.
    /// </summary>
    internal abstract string? DateNumber(PropertyType type, string column);

    /// <summary>A field of a date or time by its own clock.</summary>
    internal virtual string Field(DateField field, PropertyType type, string column) => Extract(
        field switch
        {
            DateField.DayOfYear => "DOY",
            DateField.Weekday => "DOW",
            _ => field.ToString().ToUpperInvariant(),
        },
        column);

    /// <summary>The time of day by its own clock, divided by 24 hours, as a <c>double</c>. Null if the database cannot compute the same number.</summary>
    internal abstract string? DayFraction(PropertyType type, string column);

    /// <summary>Microseconds since 1970, as days since 0001-01-01. The ticks are rounded to a <c>double</c> first, as <c>Predict</c> does.</summary>
    private protected string DaysOfMicroseconds(string microseconds) => $"{Cast($"{microseconds} * 10 + {DateTime.UnixEpoch.Ticks}", DoubleType)} / {Number(TimeSpan.TicksPerDay)}";

    /// <summary>Microseconds as seconds.</summary>
    private protected string SecondsOfMicroseconds(string microseconds) => $"{Cast(microseconds, DoubleType)} / {Number(1e6)}";

    /// <summary>Microseconds since midnight as a part of the day.</summary>
    private protected string DayFractionOfMicroseconds(string microseconds) => $"{Cast(microseconds, DoubleType)} / {Number(864e8)}";

    /// <summary>The field by the function that standard SQL has for it.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="column">The column.</param>
    private protected static string Extract(string name, string column) => $"EXTRACT({name} FROM {column})";

    /// <summary>A name between quotes, in which the last quote is doubled.</summary>
    private protected static string Quoted(string name, char first, char last) => first + name.Replace($"{last}", $"{last}{last}", StringComparison.Ordinal) + last;

    /// <summary>A text whose backslashes and quotes have a backslash before them.</summary>
    private protected static string Escaped(string text) => Escaped(text, '\'').Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    /// <summary>The same between other quotes, with line ends as they are.</summary>
    private protected static string Escaped(string text, char quote) =>
        quote + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace($"{quote}", $"\\{quote}", StringComparison.Ordinal) + quote;

    /// <summary>The fewest digits that read back as the same <c>double</c>: at most 17.</summary>
    private protected static string Digits(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
