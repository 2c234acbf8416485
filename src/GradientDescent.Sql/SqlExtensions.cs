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
        return new SqlPrediction(model, dialect, options ?? new()).ToString();
    }

    /// <summary>
    /// Returns expressions for the ends of an interval around the prediction, transformed back to the target's property. They are NULL where the prediction is NULL, and where
    /// an end is infinite.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="dialect">The SQL of the database. ClickHouse is refused.</param>
    /// <param name="interval">The covariance of the model's weights, and the width of the interval.</param>
    /// <param name="options">The names of columns, and how enums are stored. Default: the names of the properties, and enums by name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/>, <paramref name="dialect"/> or <paramref name="interval"/> is null.</exception>
    /// <inheritdoc cref="ToSql" path="/exception[position() > 1]"/>
    /// <example><code>var (lower, upper) = fit.Model.ToSqlInterval(SqlDialect.PostgreSql, new(summary.ToInference(), summary.Quantile));</code></example>
    public static (string Lower, string Upper) ToSqlInterval(this ILinearModel model, SqlDialect dialect, SqlInterval interval, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentNullException.ThrowIfNull(interval);
        var ends = new SqlIntervalEnds(model.Schema, new(model, dialect, options ?? new()), dialect, interval);
        return (ends.Lower, ends.Upper);
    }

    /// <summary>Returns a query for all columns of a table, the prediction of each row, and the ends of <see cref="SqlOptions.Interval"/>, if any.</summary>
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
        var name = options.PredictionName ?? "Predicted" + model.Schema.TargetProperty.Name;
        var columns = $"{ToSql(model, dialect, options)} AS {SqlTexts.Identifier(dialect, name, "The prediction")}";
        if (options.Interval is { } interval)
        {
            var (lower, upper) = ToSqlInterval(model, dialect, interval, options);
            columns += $",\n{lower} AS {SqlTexts.Identifier(dialect, interval.LowerName ?? name + "Lower", nameof(SqlInterval.LowerName))}"
                + $",\n{upper} AS {SqlTexts.Identifier(dialect, interval.UpperName ?? name + "Upper", nameof(SqlInterval.UpperName))}";
        }

        return $"SELECT *, {columns}\nFROM {Qualified(dialect, table, "The table", options)}{alias}";
    }

    /// <summary>Returns a statement that creates a view with all columns of a table, the prediction of each row, and the ends of <see cref="SqlOptions.Interval"/>, if any.</summary>
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
