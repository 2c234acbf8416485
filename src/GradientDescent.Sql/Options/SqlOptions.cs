namespace GradientDescent.Sql;

/// <summary>Options for writing a model as SQL.</summary>
public sealed record SqlOptions
{
    /// <summary>
    /// The columns, by the names of the properties. Default: none is listed. A column then has the name in <c>[Name]</c> or <c>[Column]</c> of its property, and otherwise that of
    /// <see cref="ColumnNaming"/>.
    /// </summary>
    public IReadOnlyDictionary<string, string> ColumnNames { get; init => field = value ?? new Dictionary<string, string>(); } = new Dictionary<string, string>();

    /// <summary>
    /// Turns the name of a property into that of its column, unless <see cref="ColumnNames"/> or the property has one: <c>JsonNamingPolicy.SnakeCaseLower.ConvertName</c> gives
    /// <c>floor_area</c> for <c>FloorArea</c>. Default: none, a column has the name of its property.
    /// </summary>
    public Func<string, string>? ColumnNaming { get; init; }

    /// <summary>What columns hold for a member of an enum. Default: its name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="EnumStorage"/>.</exception>
    public EnumStorage Enums
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Enums), value, "There is no such storage of enums.");
    }

    /// <summary>The name or alias of the table, which is written before each column of an expression. Default: none.</summary>
    public string? TableAlias { get; init; }

    /// <summary>The schema of the table and of the view. Default: none, the database's own default.</summary>
    public string? Schema { get; init; }

    /// <summary>The name of the column that holds the prediction. Default: <c>Predicted</c> followed by the name of the target's property.</summary>
    public string? PredictionName { get; init; }

    /// <summary>An interval around the prediction: its ends are two more columns of a query or a view. <c>ToSql</c> does not use it. Default: none.</summary>
    public SqlInterval? Interval { get; init; }
}
