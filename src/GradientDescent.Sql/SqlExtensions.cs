using GradientDescent.Sql.Expressions;

namespace GradientDescent.Sql;

/// <summary>Writes models as SQL, so that a database predicts.</summary>
/// <remarks>
/// <para>The prediction is that of <c>Predict</c>. Its bits are the same if all features are sums and products of columns, levels and means. If the database computes a
/// logarithm, an exponential, a sine or a date, the last bits can differ.</para>
/// <para>The prediction is NULL where that of <c>Predict</c> is NaN or infinite: if a value is missing and the model does not replace it, if a level is unknown, or if a
/// number is outside the domain of a function. A column that holds NaN or infinity gives one of them or NULL.</para>
/// </remarks>
public static class SqlExtensions
{
    /// <summary>Returns an expression for the prediction. It refers to the columns of a table by the names of the properties.</summary>
    /// <param name="model">The model.</param>
    /// <param name="dialect">The SQL of the database.</param>
    /// <param name="options">The names of columns, and how enums are stored. Default: the names of the properties, and enums by name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="dialect"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A weight, or a mean that replaces missing values, is NaN or infinite; or <paramref name="options"/> has a column for a name that is no property of the model, or gives two properties the same column.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// The model has something that the database cannot compute or hold. The message names the property, and says what to do.
    /// </exception>
    /// <example><code>var sql = fit.Model.ToSql(SqlDialect.PostgreSql);</code></example>
    public static string ToSql(this ILinearModel model, SqlDialect dialect, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(dialect);
        return SqlPrediction.Of(model, dialect, options ?? new());
    }

    /// <summary>Returns a query for all columns of a table and the prediction of each row.</summary>
    /// <param name="model">The model.</param>
    /// <param name="dialect">The SQL of the database.</param>
    /// <param name="table">The name of the table. It is quoted, so it cannot be a query.</param>
    /// <param name="options">The names of columns, and how enums are stored. Default: the names of the properties, and enums by name.</param>
    /// <inheritdoc cref="ToSql" path="/exception"/>
    public static string ToSqlSelect(this ILinearModel model, SqlDialect dialect, string table, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentException.ThrowIfNullOrEmpty(table);
        options ??= new();
        var alias = options.TableAlias is { } given ? " AS " + SqlTexts.Identifier(dialect, given, nameof(SqlOptions.TableAlias)) : "";
        var name = SqlTexts.Identifier(dialect, options.PredictionName ?? "Predicted" + model.Schema.TargetProperty.Name, "The prediction");
        return $"SELECT *, {ToSql(model, dialect, options)} AS {name}\nFROM {Qualified(dialect, table, "The table", options)}{alias}";
    }

    /// <summary>Returns a statement that creates a view with all columns of a table and the prediction of each row.</summary>
    /// <param name="model">The model.</param>
    /// <param name="dialect">The SQL of the database.</param>
    /// <param name="view">The name of the view.</param>
    /// <param name="table">The name of the table. It is quoted, so it cannot be a query.</param>
    /// <param name="options">The names of columns, and how enums are stored. Default: the names of the properties, and enums by name.</param>
    /// <inheritdoc cref="ToSql" path="/exception"/>
    public static string ToSqlView(this ILinearModel model, SqlDialect dialect, string view, string table, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentException.ThrowIfNullOrEmpty(view);
        return $"CREATE VIEW {Qualified(dialect, view, "The view", options ?? new())} AS\n{ToSqlSelect(model, dialect, table, options)}";
    }

    private static string Qualified(SqlDialect dialect, string name, string what, SqlOptions options)
    {
        var identifier = SqlTexts.Identifier(dialect, name, what);
        return options.Schema is { } schema ? $"{SqlTexts.Identifier(dialect, schema, nameof(SqlOptions.Schema))}.{identifier}" : identifier;
    }
}
